#ifndef CSTORING_H
#define CSTORING_H

#include <stdbool.h>

/// Says for the calling thread whether zlib streams that are begun from now on store their data instead of
/// compressing them. Only streams begun with `deflateInit_` listen, as Cairo begins its own.
void certgen_store_streams(bool stores);

#endif
