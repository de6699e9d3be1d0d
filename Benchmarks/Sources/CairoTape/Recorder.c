// The functions that the layout draws with are defined here once more, under Cairo's own names; the
// linker finds these first. Each passes its call on to Cairo, and writes it down while a tape runs.

#define _GNU_SOURCE
#include "Calls.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

_Thread_local cairo_tape *running;

static call *note(operation operation) {
  static _Thread_local call unused;
  if (!running) return &unused;
  if (running->count == running->room) {
    running->room = running->room ? running->room * 2 : 1024;
    running->calls = realloc(running->calls, running->room * sizeof(call));
    if (!running->calls) abort();
  }
  call *next = &running->calls[running->count++];
  memset(next, 0, sizeof *next);
  next->operation = operation;
  return next;
}

static void *copy(const void *bytes, size_t length) {
  void *kept = malloc(length ? length : 1);
  if (!kept) abort();
  return memcpy(kept, bytes, length);
}

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

void cairo_save(cairo_t *cr) { REAL(cairo_save); if (running) note(SAVE); real(cr); }
void cairo_restore(cairo_t *cr) { REAL(cairo_restore); if (running) note(RESTORE); real(cr); }
void cairo_stroke(cairo_t *cr) { REAL(cairo_stroke); if (running) note(STROKE); real(cr); }
void cairo_fill(cairo_t *cr) { REAL(cairo_fill); if (running) note(FILL); real(cr); }
void cairo_new_sub_path(cairo_t *cr) { REAL(cairo_new_sub_path); if (running) note(NEW_SUB_PATH); real(cr); }
void cairo_close_path(cairo_t *cr) { REAL(cairo_close_path); if (running) note(CLOSE_PATH); real(cr); }
void cairo_show_page(cairo_t *cr) { REAL(cairo_show_page); if (running) note(SHOW_PAGE); real(cr); }

static void note2(operation operation, double x, double y) {
  call *next = note(operation);
  next->numbers[0] = x;
  next->numbers[1] = y;
}

void cairo_translate(cairo_t *cr, double x, double y) {
  REAL(cairo_translate);
  if (running) note2(TRANSLATE, x, y);
  real(cr, x, y);
}

void cairo_scale(cairo_t *cr, double x, double y) {
  REAL(cairo_scale);
  if (running) note2(SCALE, x, y);
  real(cr, x, y);
}

void cairo_arc(cairo_t *cr, double x, double y, double radius, double from, double to) {
  REAL(cairo_arc);
  if (running) memcpy(note(ARC)->numbers, (double[]){x, y, radius, from, to}, 5 * sizeof(double));
  real(cr, x, y, radius, from, to);
}

void cairo_move_to(cairo_t *cr, double x, double y) {
  REAL(cairo_move_to);
  if (running) note2(MOVE_TO, x, y);
  real(cr, x, y);
}

void cairo_line_to(cairo_t *cr, double x, double y) {
  REAL(cairo_line_to);
  if (running) note2(LINE_TO, x, y);
  real(cr, x, y);
}

void cairo_pdf_surface_set_size(cairo_surface_t *surface, double width, double height) {
  REAL(cairo_pdf_surface_set_size);
  if (running) note2(PAGE_SIZE, width, height);
  real(surface, width, height);
}

void cairo_set_line_width(cairo_t *cr, double width) {
  REAL(cairo_set_line_width);
  if (running) note2(LINE_WIDTH, width, 0);
  real(cr, width);
}

void cairo_set_line_cap(cairo_t *cr, cairo_line_cap_t cap) {
  REAL(cairo_set_line_cap);
  if (running) note(LINE_CAP)->count = (int)cap;
  real(cr, cap);
}

void cairo_set_source_rgb(cairo_t *cr, double red, double green, double blue) {
  REAL(cairo_set_source_rgb);
  if (running) memcpy(note(SOURCE_RGB)->numbers, (double[]){red, green, blue}, 3 * sizeof(double));
  real(cr, red, green, blue);
}

void cairo_rectangle(cairo_t *cr, double x, double y, double width, double height) {
  REAL(cairo_rectangle);
  if (running) memcpy(note(RECTANGLE)->numbers, (double[]){x, y, width, height}, 4 * sizeof(double));
  real(cr, x, y, width, height);
}

void cairo_set_dash(cairo_t *cr, const double *dashes, int count, double offset) {
  REAL(cairo_set_dash);
  if (running) {
    call *next = note(DASH);
    next->count = count;
    next->numbers[0] = offset;
    next->data = count ? copy(dashes, (size_t)count * sizeof(double)) : NULL;
  }
  real(cr, dashes, count, offset);
}

void cairo_set_font_face(cairo_t *cr, cairo_font_face_t *face) {
  REAL(cairo_set_font_face);
  if (running) note(FONT_FACE)->data = cairo_font_face_reference(face);
  real(cr, face);
}

void cairo_mask(cairo_t *cr, cairo_pattern_t *pattern) {
  REAL(cairo_mask);
  if (running) note(MASK)->data = cairo_pattern_reference(pattern);
  real(cr, pattern);
}

void cairo_set_font_matrix(cairo_t *cr, const cairo_matrix_t *matrix) {
  REAL(cairo_set_font_matrix);
  if (running) memcpy(note(FONT_MATRIX)->numbers, matrix, sizeof *matrix);
  real(cr, matrix);
}

void cairo_show_text_glyphs(
    cairo_t *cr, const char *text, int text_length, const cairo_glyph_t *glyphs, int count,
    const cairo_text_cluster_t *clusters, int cluster_count, cairo_text_cluster_flags_t flags) {
  REAL(cairo_show_text_glyphs);
  if (running) {
    if (count != cluster_count) abort();  // the layout draws one glyph for each cluster
    call *next = note(GLYPHS);
    next->count = count;
    next->text_length = text_length;
    next->data = copy(glyphs, (size_t)count * sizeof *glyphs);
    next->clusters = copy(clusters, (size_t)count * sizeof *clusters);
    next->text = copy(text, (size_t)text_length);
  }
  real(cr, text, text_length, glyphs, count, clusters, cluster_count, flags);
}
