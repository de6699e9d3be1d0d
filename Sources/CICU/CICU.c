#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uversion.h>

certgen_line_breaks *certgen_line_breaks_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_LINE, "", NULL, 0, &code);
  *status = code;
  return U_FAILURE(code) ? NULL : (certgen_line_breaks *)iterator;
}

void certgen_line_breaks_close(certgen_line_breaks *breaks) { ubrk_close((UBreakIterator *)breaks); }

int32_t certgen_line_breaks_begin(certgen_line_breaks *breaks, const uint16_t *text, int32_t length) {
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)breaks, (const UChar *)text, length, &code);
  return U_FAILURE(code) ? code : 0;
}

int32_t certgen_line_breaks_next(certgen_line_breaks *breaks, int32_t *is_mandatory) {
  int32_t boundary = ubrk_next((UBreakIterator *)breaks);
  int32_t rule = ubrk_getRuleStatus((UBreakIterator *)breaks);
  *is_mandatory = rule >= UBRK_LINE_HARD && rule < UBRK_LINE_HARD_LIMIT;
  return boundary == UBRK_DONE ? -1 : boundary;
}

void certgen_icu_version(uint8_t version[4]) { u_getVersion(version); }
