#ifndef CERTGEN_CJPEG_H
#define CERTGEN_CJPEG_H

#include <stddef.h>
#include <stdint.h>

/// What decoding said. `message` is libjpeg's own line, empty when all went well.
typedef struct {
  char message[200];
} certgen_jpeg_report;

/// Decodes all `count` bytes of a JPEG and throws the pixels away, at an eighth of the size, so
/// that a large photo costs little time. Returns 1 when the file is whole, 0 when libjpeg reports
/// an error or damage, or when it holds more than `most_scans` scans (a small progressive file
/// can ask for thousands of passes over the picture).
int certgen_jpeg_is_whole(const uint8_t *bytes, size_t count, int most_scans,
                          certgen_jpeg_report *report);

/// Decodes a grey, RGB or YCbCr JPEG into 32-bit pixels in the order of Cairo's RGB24 (the upper
/// byte unused, native endian), at 1/`shrink` of the size: 1, 2, 4 or 8. `width` and `height` must be
/// those of the file divided by `shrink` and rounded up, as a guard for the size of `pixels`. Returns 1
/// when done.
int certgen_jpeg_decode(const uint8_t *bytes, size_t count, int most_scans, int shrink, int width,
                        int height, uint8_t *pixels, size_t stride, certgen_jpeg_report *report);

/// A JPEG file in memory of the library's; `bytes` is null when there is none.
typedef struct {
  uint8_t *bytes;
  size_t count;
} certgen_jpeg_file;

/// Encodes 32-bit pixels in the order of Cairo's RGB24 as a baseline JPEG, grey or in YCbCr without subsampling, at a
/// `quality` of 1 to 100. Returns 1 when done; then the file is to be freed.
int certgen_jpeg_encode(const uint8_t *pixels, int width, int height, size_t stride, int grey, int quality,
                        certgen_jpeg_file *file, certgen_jpeg_report *report);

/// Frees what a file holds.
void certgen_jpeg_free(certgen_jpeg_file *file);

/// Which libjpeg this is: the version of libjpeg-turbo that it was built with, for the library does not tell
/// its own; else the version of the interface, as the library words it.
const char *certgen_jpeg_version(void);

#endif
