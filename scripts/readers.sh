#!/usr/bin/env bash
# Renders every form blank, every sample case, other papers, books and a sheet of cards, as PDF and as text,
# and asks seven PDF readers whether they take out exactly that text, and two of them whether they find phrases.
set -euo pipefail
cd "$(dirname "$0")/.."

certgen=.build/release/certgen
work=.build/readers

rm -rf "$work"
scripts/samples.sh "$work"
mkdir "$work/pages"

# both NAME COMMAND...: what the command makes, as PDF and as text, beside each other
both() {
  local name=$1
  shift
  "$certgen" "$@" --format pdf -o "$work/pages/$name.pdf"
  "$certgen" "$@" --format text -o "$work/pages/$name.txt"
}

while IFS=$'\t' read -r file form office _; do
  both "${file%.json}" render "$form" --case "$work/cases/$file" --office "$work/${office:-office.json}"
done < <(cat "$work/cases/index.tsv" "$work/cases/papers.tsv")
"$certgen" forms --json | sed -n 's/.*"id" *: *"\([^"]*\)".*/\1/p' | while read -r form; do
  both "blank-${form/\//-}" render "$form" --blank
done
for paper in a1-landscape a2-landscape a4; do
  both "charter-$paper" render salyan-charter/services --blank --paper "$paper"
done
for book in spread booklet; do
  both "charter-$book" render salyan-charter/services --blank --paper a4 --"$book"
  both "gazette-$book" render gazette/notice --case "$work/cases/gazette-notice-worst.json" --"$book"
done
both cards-on-a-sheet sheets fitta-2077/annex-05 "$work"/cases/card-*.json --office "$work/office.json"

.tools/python/bin/python Tests/Readers/check.py "$work/pages"
