#ifndef CICU_SHIM_H
#define CICU_SHIM_H

#include <unicode/ubrk.h>
#include <unicode/unorm2.h>
#include <unicode/utypes.h>

// ICU renames its functions with macros (ubrk_open → ubrk_open_72), which Swift cannot see.
static inline UBreakIterator *certgen_ubrk_open_line(UErrorCode *status) {
  return ubrk_open(UBRK_LINE, "", NULL, 0, status);
}
static inline void certgen_ubrk_close(UBreakIterator *iterator) { ubrk_close(iterator); }
static inline void certgen_ubrk_set_text(UBreakIterator *iterator, const UChar *text, int32_t length,
                                         UErrorCode *status) {
  ubrk_setText(iterator, text, length, status);
}
static inline int32_t certgen_ubrk_next(UBreakIterator *iterator) { return ubrk_next(iterator); }
static inline int32_t certgen_ubrk_rule_status(UBreakIterator *iterator) {
  return ubrk_getRuleStatus(iterator);
}
static inline int certgen_icu_failed(UErrorCode status) { return U_FAILURE(status); }

#endif
