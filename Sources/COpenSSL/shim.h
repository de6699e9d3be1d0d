// What certgen uses of OpenSSL's libcrypto.
#ifndef CERTGEN_OPENSSL_SHIM_H
#define CERTGEN_OPENSSL_SHIM_H

// The plain SHA-256 functions: those of EVP first load providers and a configuration file, which costs a
// short run more than all its digests.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

static inline void certgen_sha256(const void *bytes, size_t count, unsigned char *digest) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(digest, &context);
}

#endif
