#ifndef CERTGEN_CBUILD_H
#define CERTGEN_CBUILD_H

/// The commit that was built; "" where the build did not say.
const char *certgen_build_commit(void);

/// 1 when the sources differed from the commit.
int certgen_build_has_changes(void);

/// SHA-256 over the sources, lower-case hex; "" where the commit names them, or the build did not say.
const char *certgen_build_sources(void);

#endif
