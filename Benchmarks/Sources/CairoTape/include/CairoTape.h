#ifndef CAIRO_TAPE_H
#define CAIRO_TAPE_H

#include <stddef.h>

/// The calls with which pages were drawn, in order: every glyph and rule with its place, decided.
typedef struct cairo_tape cairo_tape;

/// From now on, and until `cairo_tape_stop`, this thread's drawing is written down as well as done.
cairo_tape *cairo_tape_start(void);
void cairo_tape_stop(cairo_tape *tape);

/// Draws what was written down once more, as a PDF and with nothing but Cairo.
/// Returns the length of the PDF, or 0 when Cairo failed.
size_t cairo_tape_replay(const cairo_tape *tape);

/// How many glyphs were drawn.
size_t cairo_tape_glyphs(const cairo_tape *tape);

void cairo_tape_free(cairo_tape *tape);

#endif
