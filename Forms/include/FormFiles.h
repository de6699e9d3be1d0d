#ifndef CERTGEN_FORM_FILES_H
#define CERTGEN_FORM_FILES_H

#include <stddef.h>

/// One form file carried inside the program.
typedef struct {
  const char *id;              // series/annex; an amended form is a second file with the same id
  const char *file;            // its path under Forms/
  const unsigned char *bytes;  // lives as long as the process
  size_t length;
} certgen_form_file;

/// How many form files there are.
size_t certgen_form_file_count(void);

/// The form file at `index`, or an entry of NULLs when there is none.
certgen_form_file certgen_form_file_at(size_t index);

/// The RELAX NG schema of form files.
certgen_form_file certgen_form_schema(void);

#endif
