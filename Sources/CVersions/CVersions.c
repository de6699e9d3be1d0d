#include "CVersions.h"

#include <png.h>
#include <zlib.h>

const char *certgen_zlib_version(void) { return zlibVersion(); }
const char *certgen_png_version(void) { return png_get_libpng_ver(NULL); }
