#ifndef CERTGEN_FONTS_H
#define CERTGEN_FONTS_H

#include <stddef.h>

/// One file carried inside the program. Functions, because Swift cannot import arrays of unknown length.
typedef struct {
  const char *name;            // of a font its PostScript name, as in fonts.json; of a licence its package
  const unsigned char *bytes;  // the file; lives as long as the process
  size_t length;
} certgen_font;

/// How many fonts there are.
size_t certgen_font_count(void);

/// The font at `index`, a TrueType file, or an entry of NULLs when there is none.
certgen_font certgen_font_at(size_t index);

/// fonts.json: what the fonts are, and where they come from.
certgen_font certgen_font_list(void);

/// How many licences there are: one for each package that fonts come from.
size_t certgen_font_licence_count(void);

/// The licence at `index` in its own words (UTF-8), or an entry of NULLs when there is none.
certgen_font certgen_font_licence_at(size_t index);

#endif
