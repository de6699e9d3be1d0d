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

/// How many parts that forms take in there are.
size_t certgen_form_part_count(void);

/// The part at `index`, or an entry of NULLs when there is none.
certgen_form_file certgen_form_part_at(size_t index);

/// How many files there are that forms share: the frames and the vocabulary.
size_t certgen_shared_file_count(void);

/// The shared file at `index`: `id` is the name of a frame, or empty for the vocabulary; or an entry of NULLs.
certgen_form_file certgen_shared_file_at(size_t index);

/// The RELAX NG schema of form files.
certgen_form_file certgen_form_schema(void);

/// Which of the two sample cases of a form one is.
typedef enum { certgen_sample_ordinary, certgen_sample_worst } certgen_sample_part;

/// A sample case carried inside the program.
typedef struct {
  const char *form;            // the identity of the form that it fills
  certgen_sample_part part;
  const char *file;            // its name under Samples/cases/
  const unsigned char *bytes;  // JSON; lives as long as the process
  size_t length;
} certgen_sample;

/// How many sample cases there are.
size_t certgen_sample_count(void);

/// The sample case at `index`, or an entry of NULLs when there is none.
certgen_sample certgen_sample_at(size_t index);

#endif
