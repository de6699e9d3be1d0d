#!/usr/bin/env bash
# Brings the fonts of Fonts/fonts.json and the licences of Fonts/licences.json to Fonts/files, from where they
# are embedded in the program. Every copy is checked against its SHA-256: other outlines or tables would give
# other pages.
set -euo pipefail
cd "$(dirname "$0")/.."

lists=(Fonts/fonts.json Fonts/licences.json)
target=Fonts/files

# The lists keep one member a line, in the same order in every entry, so that no JSON reader is
# needed on a machine that has none yet.
member() { cat "${lists[@]}" | sed -n "s/^ *\"$1\": \"\(.*\)\",\{0,1\}\$/\1/p"; }
digest() { sha256sum "$1" | cut -d' ' -f1; }

refuse() {
  printf 'fonts: %s\n' "$@" >&2
  exit 3
}

mkdir -p "$target"
count=0
copied=0
while IFS=$'\t' read -r file package version path expected; do
  count=$((count + 1))
  copy=$target/$file
  if [ -f "$copy" ] && [ "$(digest "$copy")" = "$expected" ]; then continue; fi
  [ -f "$path" ] || refuse "$path is missing" "install it with: apt-get install $package=$version"
  found=$(digest "$path")
  if [ "$found" != "$expected" ]; then
    refuse "$path is not the file of $package $version" "expected SHA-256 $expected" "found    SHA-256 $found" \
      "install the right one with: apt-get install --reinstall $package=$version"
  fi
  # Through a second name, so that an interrupted copy is never taken for a font.
  cp "$path" "$copy.part"
  chmod 644 "$copy.part"
  mv "$copy.part" "$copy"
  copied=$((copied + 1))
done < <(paste <(member file) <(member package) <(member version) <(member path) <(member sha256))

[ "$count" -gt 0 ] || refuse "${lists[*]} name no file"
echo "fonts: $count files in $target as in ${lists[*]} ($copied copied)"
