#!/usr/bin/env bash
# Renders every form blank and every sample case, as PDF and as text, and asks six PDF readers whether
# they take out exactly that text.
set -euo pipefail
cd "$(dirname "$0")/.."

certgen=.build/release/certgen
work=.build/readers

rm -rf "$work"
scripts/samples.sh "$work"
mkdir "$work/pages"

# render NAME FORM OPTION...: both formats, beside each other
render() {
  local name=$1 form=$2
  shift 2
  "$certgen" render "$form" "$@" --format pdf -o "$work/pages/$name.pdf"
  "$certgen" render "$form" "$@" --format text -o "$work/pages/$name.txt"
}

while IFS=$'\t' read -r file form; do
  render "${file%.json}" "$form" --case "$work/cases/$file" --office "$work/office.json"
done <"$work/cases/index.tsv"
cut -f 2 "$work/cases/index.tsv" | sort -u | while read -r form; do
  render "blank-${form/\//-}" "$form" --blank
done

.tools/python/bin/python Tests/Readers/check.py "$work/pages"
