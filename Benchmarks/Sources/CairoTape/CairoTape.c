// The floor: what it costs to draw the same glyphs with Cairo when all places are known.

#include "Calls.h"

#include <stdlib.h>
#include <string.h>

cairo_tape *cairo_tape_start(void) {
  running = calloc(1, sizeof *running);
  if (!running) abort();
  return running;
}

void cairo_tape_stop(cairo_tape *tape) {
  if (running == tape) running = NULL;
}

static void play(const call *c, cairo_t *cr, cairo_surface_t *surface) {
  const double *n = c->numbers;
  switch (c->operation) {
  case SAVE: cairo_save(cr); break;
  case RESTORE: cairo_restore(cr); break;
  case TRANSLATE: cairo_translate(cr, n[0], n[1]); break;
  case SCALE: cairo_scale(cr, n[0], n[1]); break;
  case SOURCE_RGB: cairo_set_source_rgb(cr, n[0], n[1], n[2]); break;
  case MOVE_TO: cairo_move_to(cr, n[0], n[1]); break;
  case LINE_TO: cairo_line_to(cr, n[0], n[1]); break;
  case RECTANGLE: cairo_rectangle(cr, n[0], n[1], n[2], n[3]); break;
  case ARC: cairo_arc(cr, n[0], n[1], n[2], n[3], n[4]); break;
  case NEW_SUB_PATH: cairo_new_sub_path(cr); break;
  case CLOSE_PATH: cairo_close_path(cr); break;
  case STROKE: cairo_stroke(cr); break;
  case FILL: cairo_fill(cr); break;
  case LINE_WIDTH: cairo_set_line_width(cr, n[0]); break;
  case LINE_CAP: cairo_set_line_cap(cr, (cairo_line_cap_t)c->count); break;
  case DASH: cairo_set_dash(cr, c->data, c->count, n[0]); break;
  case FONT_FACE: cairo_set_font_face(cr, c->data); break;
  case FONT_MATRIX: {
    cairo_matrix_t matrix;
    memcpy(&matrix, n, sizeof matrix);
    cairo_set_font_matrix(cr, &matrix);
    break;
  }
  case GLYPHS:
    cairo_show_text_glyphs(cr, c->text, c->text_length, c->data, c->count, c->clusters, c->count, 0);
    break;
  case MASK: cairo_mask(cr, c->data); break;
  case SHOW_PAGE: cairo_show_page(cr); break;
  case PAGE_SIZE: cairo_pdf_surface_set_size(surface, n[0], n[1]); break;
  }
}

typedef struct {
  unsigned char *bytes;
  size_t count, room;
} sink;

/// Keeps the bytes, as the layout does.
static cairo_status_t take(void *closure, const unsigned char *data, unsigned int length) {
  sink *sink = closure;
  if (sink->count + length > sink->room) {
    sink->room = (sink->count + length) * 2;
    sink->bytes = realloc(sink->bytes, sink->room);
    if (!sink->bytes) return CAIRO_STATUS_NO_MEMORY;
  }
  memcpy(sink->bytes + sink->count, data, length);
  sink->count += length;
  return CAIRO_STATUS_SUCCESS;
}

size_t cairo_tape_replay(const cairo_tape *tape) {
  sink sink = {0};
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, &sink, 595, 842);
  cairo_t *cr = cairo_create(surface);
  for (size_t index = 0; index < tape->count; index++) play(&tape->calls[index], cr, surface);
  cairo_status_t status = cairo_status(cr);
  cairo_destroy(cr);
  cairo_surface_finish(surface);
  if (!status) status = cairo_surface_status(surface);
  cairo_surface_destroy(surface);
  free(sink.bytes);
  return status ? 0 : sink.count;
}

size_t cairo_tape_glyphs(const cairo_tape *tape) {
  size_t glyphs = 0;
  for (size_t index = 0; index < tape->count; index++) {
    if (tape->calls[index].operation == GLYPHS) glyphs += (size_t)tape->calls[index].count;
  }
  return glyphs;
}

void cairo_tape_free(cairo_tape *tape) {
  cairo_tape_stop(tape);
  for (size_t index = 0; index < tape->count; index++) {
    call *c = &tape->calls[index];
    if (c->operation == FONT_FACE) cairo_font_face_destroy(c->data);
    else if (c->operation == MASK) cairo_pattern_destroy(c->data);
    else free(c->data);
    free(c->clusters);
    free(c->text);
  }
  free(tape->calls);
  free(tape);
}
