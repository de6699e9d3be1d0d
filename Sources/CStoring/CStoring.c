#include "CStoring.h"

#include <zlib.h>

static _Thread_local bool stores_streams = false;

void certgen_store_streams(bool stores) { stores_streams = stores; }

// Cairo compresses every stream of a PDF as it is drawn and has no switch for it. The finishing step has to
// read those streams, and compresses them better and faster. This definition of the program's own is found before
// zlib's (the dynamic linker looks into the program first); it does what zlib's does, but for the level, and that
// what is only stored needs no tables: a quarter of a megabyte for each stream would be cleared. Where it is not found,
// Cairo compresses, and the finished file is the same.
int deflateInit_(z_streamp stream, int level, const char *version, int stream_size) {
  if (!stores_streams) {
    return deflateInit2_(stream, level, Z_DEFLATED, MAX_WBITS, 8, Z_DEFAULT_STRATEGY, version, stream_size);
  }
  return deflateInit2_(stream, Z_NO_COMPRESSION, Z_DEFLATED, 9, 1, Z_DEFAULT_STRATEGY, version, stream_size);
}
