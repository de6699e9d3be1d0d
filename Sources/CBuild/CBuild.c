#include "CBuild.h"

// scripts/identity.sh writes it; a build that does not run the script knows nothing of its sources.
#if __has_include("made.h")
#include "made.h"
#else
#define CERTGEN_COMMIT ""
#define CERTGEN_HAS_CHANGES 0
#define CERTGEN_SOURCES ""
#endif

const char *certgen_build_commit(void) { return CERTGEN_COMMIT; }
int certgen_build_has_changes(void) { return CERTGEN_HAS_CHANGES; }
const char *certgen_build_sources(void) { return CERTGEN_SOURCES; }
