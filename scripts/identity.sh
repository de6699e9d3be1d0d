#!/usr/bin/env bash
# Writes Sources/CBuild/made.h: which sources a build is made from. The commit names them; where there is no git,
# or the tree differs from its commit, a SHA-256 over every source file does.
set -euo pipefail
cd "$(dirname "$0")/.."

made=Sources/CBuild/made.h
parts=(Package.swift Sources Forms Fonts/fonts.c Fonts/fonts.json Fonts/licences.json Fonts/include Samples)

# Names and digests of all files that the program is built from, in one order.
digest() {
  find "${parts[@]}" -type f ! -path "$made" -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-64
}

commit='' changes=0 sources=''
if commit=$(git rev-parse --verify --short=12 HEAD 2>/dev/null); then
  if [ -n "$(git status --porcelain -- "${parts[@]}")" ]; then changes=1; fi
fi
if [ -z "$commit" ] || [ "$changes" = 1 ]; then sources=$(digest); fi

new=$(printf '#define CERTGEN_COMMIT "%s"\n#define CERTGEN_HAS_CHANGES %s\n#define CERTGEN_SOURCES "%s"' \
  "$commit" "$changes" "$sources")
# Written only when it changes, so that nothing is compiled again for nothing.
if [ ! -f "$made" ] || [ "$(cat "$made")" != "$new" ]; then
  printf '%s\n' "$new" >"$made"
  # The compiler did not know of a header that was not there.
  touch Sources/CBuild/CBuild.c
fi
