#ifndef CERTGEN_CVERSIONS_H
#define CERTGEN_CVERSIONS_H

/// The version of zlib that runs.
const char *certgen_zlib_version(void);

/// The version of libpng that runs.
const char *certgen_png_version(void);

#endif
