#ifndef CAIRO_TAPE_CALLS_H
#define CAIRO_TAPE_CALLS_H

#include "CairoTape.h"

#include <cairo-pdf.h>

typedef enum {
  SAVE, RESTORE, TRANSLATE, SCALE, SOURCE_RGB, MOVE_TO, LINE_TO, RECTANGLE, ARC, NEW_SUB_PATH, CLOSE_PATH,
  STROKE, FILL, LINE_WIDTH, LINE_CAP, DASH, FONT_FACE, FONT_MATRIX, GLYPHS, MASK, SHOW_PAGE, PAGE_SIZE,
} operation;

typedef struct {
  operation operation;
  int count;            // dashes, glyphs
  int text_length;      // bytes of text
  double numbers[6];
  void *data;           // dashes, glyphs, the font face, the mask
  cairo_text_cluster_t *clusters;
  char *text;
} call;

struct cairo_tape {
  call *calls;
  size_t count, room;
};

/// What this thread's drawing is written to; NULL for nothing.
extern _Thread_local cairo_tape *running;

#endif
