// libjpeg reports errors by longjmp, which must not cross Swift frames. Each function here sets
// its landing place, runs libjpeg to the end and returns a plain answer.

#include "CJPEG.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>
#include <jerror.h>

typedef struct {
  struct jpeg_error_mgr base;  // first, so that libjpeg's pointer to it is a pointer to this
  jmp_buf landing;
  certgen_jpeg_report *report;
} reporting_errors;

typedef struct {
  struct jpeg_progress_mgr base;
  int most_scans;
} counting_scans;

// The order of the bytes of Cairo's pixels.
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define PIXELS JCS_EXT_XRGB
#else
#define PIXELS JCS_EXT_BGRX
#endif

static void stop(j_common_ptr info) {
  reporting_errors *errors = (reporting_errors *)info->err;
  char text[JMSG_LENGTH_MAX];
  errors->base.format_message(info, text);
  snprintf(errors->report->message, sizeof errors->report->message, "%s", text);
  longjmp(errors->landing, 1);
}

// Level -1 is a warning: data were damaged and libjpeg guesses. Two of them are about labels, not
// about data, and are let pass.
static void warn(j_common_ptr info, int level) {
  int code = info->err->msg_code;
  if (level < 0 && code != JWRN_JFIF_MAJOR && code != JWRN_ADOBE_XFORM) stop(info);
}

static void say_nothing(j_common_ptr info) { (void)info; }

static void count_scans(j_common_ptr info) {
  counting_scans *progress = (counting_scans *)info->progress;
  if (!info->is_decompressor) return;
  if (((j_decompress_ptr)info)->input_scan_number <= progress->most_scans) return;
  reporting_errors *errors = (reporting_errors *)info->err;
  snprintf(errors->report->message, sizeof errors->report->message, "more than %d scans",
           progress->most_scans);
  longjmp(errors->landing, 1);
}

// `info` is zeroed by the caller, so that destroying it is safe wherever the jump came from.
static void open_jpeg(struct jpeg_decompress_struct *info, reporting_errors *errors,
                      counting_scans *progress, const uint8_t *bytes, size_t count) {
  jpeg_create_decompress(info);
  info->err = &errors->base;
  info->progress = &progress->base;
  jpeg_mem_src(info, bytes, count);
  jpeg_read_header(info, TRUE);
}

static void prepare(reporting_errors *errors, counting_scans *progress, int most_scans,
                    certgen_jpeg_report *report) {
  jpeg_std_error(&errors->base);
  errors->base.error_exit = stop;
  errors->base.emit_message = warn;
  errors->base.output_message = say_nothing;
  errors->report = report;
  report->message[0] = 0;
  memset(progress, 0, sizeof *progress);
  progress->base.progress_monitor = count_scans;
  progress->most_scans = most_scans;
}

int certgen_jpeg_is_whole(const uint8_t *bytes, size_t count, int most_scans,
                          certgen_jpeg_report *report) {
  struct jpeg_decompress_struct info;
  reporting_errors errors;
  counting_scans progress;
  memset(&info, 0, sizeof info);
  prepare(&errors, &progress, most_scans, report);
  info.err = &errors.base;
  if (setjmp(errors.landing)) {
    jpeg_destroy_decompress(&info);
    return 0;
  }
  open_jpeg(&info, &errors, &progress, bytes, count);
  info.scale_num = 1;
  info.scale_denom = 8;
  info.out_color_space = JCS_GRAYSCALE;
  info.dct_method = JDCT_IFAST;
  info.do_fancy_upsampling = FALSE;
  jpeg_start_decompress(&info);
  JSAMPARRAY row = info.mem->alloc_sarray((j_common_ptr)&info, JPOOL_IMAGE, info.output_width, 1);
  while (info.output_scanline < info.output_height) jpeg_read_scanlines(&info, row, 1);
  jpeg_finish_decompress(&info);
  jpeg_destroy_decompress(&info);
  return 1;
}

int certgen_jpeg_decode(const uint8_t *bytes, size_t count, int most_scans, int shrink, int width,
                        int height, uint8_t *pixels, size_t stride, certgen_jpeg_report *report) {
  struct jpeg_decompress_struct info;
  reporting_errors errors;
  counting_scans progress;
  memset(&info, 0, sizeof info);
  prepare(&errors, &progress, most_scans, report);
  info.err = &errors.base;
  if (setjmp(errors.landing)) {
    jpeg_destroy_decompress(&info);
    return 0;
  }
  open_jpeg(&info, &errors, &progress, bytes, count);
  info.out_color_space = PIXELS;
  info.scale_num = 1;
  info.scale_denom = (unsigned int)shrink;
  jpeg_start_decompress(&info);
  if ((int)info.output_width != width || (int)info.output_height != height ||
      stride < (size_t)width * 4) {
    snprintf(report->message, sizeof report->message, "the size differs from the header's");
    jpeg_destroy_decompress(&info);
    return 0;
  }
  while (info.output_scanline < info.output_height) {
    JSAMPROW row = pixels + (size_t)info.output_scanline * stride;
    jpeg_read_scanlines(&info, &row, 1);
  }
  jpeg_finish_decompress(&info);
  jpeg_destroy_decompress(&info);
  return 1;
}

int certgen_jpeg_encode(const uint8_t *pixels, int width, int height, size_t stride, int grey, int quality,
                        certgen_jpeg_file *file, certgen_jpeg_report *report) {
  struct jpeg_compress_struct info;
  reporting_errors errors;
  // Locals that a long jump may find changed.
  unsigned char *volatile bytes = NULL;
  unsigned char *written = NULL;
  unsigned long count = 0;
  memset(&info, 0, sizeof info);
  jpeg_std_error(&errors.base);
  errors.base.error_exit = stop;
  errors.base.output_message = say_nothing;
  errors.report = report;
  report->message[0] = 0;
  info.err = &errors.base;
  if (setjmp(errors.landing)) {
    jpeg_destroy_compress(&info);
    free(bytes);
    return 0;
  }
  jpeg_create_compress(&info);
  info.err = &errors.base;
  jpeg_mem_dest(&info, &written, &count);
  bytes = written;
  info.image_width = (JDIMENSION)width;
  info.image_height = (JDIMENSION)height;
  info.input_components = 4;
  info.in_color_space = PIXELS;
  jpeg_set_defaults(&info);
  jpeg_set_colorspace(&info, grey ? JCS_GRAYSCALE : JCS_YCbCr);
  info.comp_info[0].h_samp_factor = 1;
  info.comp_info[0].v_samp_factor = 1;
  jpeg_set_quality(&info, quality, TRUE);
  info.dct_method = JDCT_ISLOW;
  info.optimize_coding = TRUE;
  jpeg_start_compress(&info, TRUE);
  while (info.next_scanline < info.image_height) {
    JSAMPROW row = (JSAMPROW)(pixels + (size_t)info.next_scanline * stride);
    jpeg_write_scanlines(&info, &row, 1);
  }
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  file->bytes = written;
  file->count = count;
  return 1;
}

void certgen_jpeg_free(certgen_jpeg_file *file) {
  free(file->bytes);
  file->bytes = NULL;
  file->count = 0;
}

#define QUOTED(words) #words
#define QUOTED_VALUE(words) QUOTED(words)

const char *certgen_jpeg_version(void) {
#ifdef LIBJPEG_TURBO_VERSION
  return "turbo-" QUOTED_VALUE(LIBJPEG_TURBO_VERSION);
#else
  static struct jpeg_error_mgr errors;
  return jpeg_std_error(&errors)->jpeg_message_table[JMSG_VERSION];
#endif
}
