#!/usr/bin/env bash
# Lays the sample offices and cases into a directory and draws the pictures that they name:
# samples.sh DIRECTORY
set -euo pipefail
target=$(realpath -m "${1:?usage: samples.sh DIRECTORY}")
cd "$(dirname "$0")/.."

mkdir -p "$target/cases/photos"
cp Samples/office*.json "$target/"
cp Samples/cases/* "$target/cases/"
.build/release/portraits Samples/pictures.tsv "$target/cases/photos"
