#ifndef CERTGEN_CICU_H
#define CERTGEN_CICU_H

#include <stdint.h>

// No type of ICU stands here: Foundation carries an ICU of its own, and the compiler refuses two
// definitions of one type in a program.

/// The line breaks of a text (UAX #14, ICU's root rules).
typedef struct certgen_line_breaks certgen_line_breaks;

/// Opens the rules; NULL, and ICU's code in `status`, when there are none.
certgen_line_breaks *certgen_line_breaks_open(int32_t *status);

void certgen_line_breaks_close(certgen_line_breaks *breaks);

/// Begins a text of `length` UTF-16 units, which must stay where it is while its breaks are asked for.
/// Gives ICU's code, above 0 when it failed.
int32_t certgen_line_breaks_begin(certgen_line_breaks *breaks, const uint16_t *text, int32_t length);

/// The next break as an offset in UTF-16 units, or -1 after the last. `is_mandatory` is set to 1 where
/// the line must end.
int32_t certgen_line_breaks_next(certgen_line_breaks *breaks, int32_t *is_mandatory);

/// The version of the library that runs, as four numbers.
void certgen_icu_version(uint8_t version[4]);

#endif
