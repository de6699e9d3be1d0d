#!/usr/bin/env bash
# Installs the Debian packages that certgen is built with ("packages.sh build") or tested with
# ("packages.sh test"). Only what is missing is installed; with nothing missing no network is needed.
set -euo pipefail

building=(
  pkg-config libcairo2-dev libfreetype-dev libharfbuzz-dev libicu-dev libxml2-dev libdeflate-dev
  libqrencode-dev libsqlite3-dev libssl-dev zlib1g-dev libpng-dev libjpeg62-turbo-dev libminizip-dev libxlsxwriter-dev
  libjpeg-turbo-progs fonts-noto-core fonts-sil-annapurna
)
testing=(
  sqlite3 poppler-utils mupdf-tools qpdf zbar-tools python3 python3-venv nodejs libjs-pdf python3-gi
  gir1.2-poppler-0.18 python3-openpyxl
)
oldest_swift=6.3

refuse() {
  printf 'packages: %s\n' "$@" >&2
  exit 3
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

require_swift() {
  command -v swift >/dev/null || refuse "swift is not on the PATH" \
    "install Swift $oldest_swift or newer for Debian 12 from https://www.swift.org/install/linux/"
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ "$(printf '%s\n' "$oldest_swift" "$version" | sort -V | head -n 1)" = "$oldest_swift" ] ||
    refuse "this is Swift ${version:-of an unknown version}, and Swift $oldest_swift or newer is needed"
}

case ${1:-} in
build)
  require_swift
  wanted=("${building[@]}")
  ;;
test) wanted=("${testing[@]}") ;;
*)
  echo "usage: packages.sh build|test" >&2
  exit 2
  ;;
esac

command -v dpkg-query >/dev/null || refuse "this set-up is written for Debian 12; on another system install" \
  "what corresponds to: ${wanted[*]}"
missing=()
for package in "${wanted[@]}"; do
  is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || refuse "not root, and no sudo; as root run: apt-get install ${missing[*]}"
  as_root=(sudo)
fi
echo "packages: installing ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600)
"${apt[@]}" update
"${apt[@]}" install -y --no-install-recommends "${missing[@]}"
