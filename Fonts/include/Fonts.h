#ifndef CERTGEN_FONTS_H
#define CERTGEN_FONTS_H

#include <stddef.h>

/// One font file carried inside the program. Functions, because Swift cannot import arrays of
/// unknown length.
typedef struct {
  const char *name;            // PostScript name, as in fonts.json
  const unsigned char *bytes;  // the TrueType file; lives as long as the process
  size_t length;
} certgen_font;

/// How many fonts there are.
size_t certgen_font_count(void);

/// The font at `index`, or an entry of NULLs when there is none.
certgen_font certgen_font_at(size_t index);

#endif
