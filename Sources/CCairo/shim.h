#ifndef CCAIRO_SHIM_H
#define CCAIRO_SHIM_H

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb.h>
#include <hb-ot.h>

/// HB_TAG is a macro with casts, which Swift cannot import.
static inline hb_tag_t certgen_hb_tag(char a, char b, char c, char d) { return HB_TAG(a, b, c, d); }

/// CAIRO_MIME_TYPE_JPEG is a string macro; Swift needs it with a lifetime of its own.
static inline const char *certgen_mime_jpeg(void) { return CAIRO_MIME_TYPE_JPEG; }

#endif
