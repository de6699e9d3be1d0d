#!/usr/bin/env bash
# Makes demo/: a register with one office and the sample cases, every case issued, the documents as
# PDF and a preview of each as PNG. Nothing is done when neither the samples nor the program changed.
set -euo pipefail
cd "$(dirname "$0")/.."

certgen=.build/release/certgen
register=demo/register.sqlite
made=demo/made-from.sha256

show() {
  echo
  echo "The register:   $register"
  echo "The documents:  demo/documents/  ($(find demo/documents -name '*.pdf' | wc -l) PDF)"
  echo "Their previews: demo/previews/   ($(find demo/previews -name '*.png' | wc -l) PNG)"
  echo "The case files: demo/cases/"
}

now=$(find Samples "$certgen" .build/release/portraits -type f -print0 | sort -z | xargs -0 sha256sum)
if [ -f "$made" ] && [ "$now" = "$(cat "$made")" ]; then
  echo "demo: up to date"
  show
  exit 0
fi

rm -rf "$register" "$register"-* demo/cases demo/office.json demo/documents demo/previews "$made"
mkdir -p demo/documents demo/previews
scripts/samples.sh demo

"$certgen" init "$register" --person "हरिप्रसाद ज्ञवाली"
"$certgen" office "$register" --file demo/office.json
# The papers of the samples quote industries that were registered before this register began.
while IFS=$'\t' read -r number name date; do
  "$certgen" enter "$register" "$number" --book registration --date "$date" --name "$name"
done <Samples/registrations.tsv
while IFS=$'\t' read -r file form; do
  "$certgen" add "$register" "$form" "demo/cases/$file"
done <demo/cases/index.tsv
"$certgen" issue "$register" --all

# The second column is the number of the document in ASCII, which can stand in a file name but for slashes.
"$certgen" documents "$register" | while IFS=$'\t' read -r _ number _; do
  "$certgen" get "$register" "$number" -o "demo/documents/${number//\//-}.pdf"
done
while IFS=$'\t' read -r file form; do
  "$certgen" render "$form" --case "demo/cases/$file" --office demo/office.json --format png \
    -o "demo/previews/${file%.json}.png"
done <demo/cases/index.tsv
"$certgen" sheets fitta-2077/annex-05 demo/cases/card-*.json --office demo/office.json \
  -o demo/documents/cards-on-a-sheet.pdf
"$certgen" verify-register "$register"

# Last, so that an interrupted run is begun again.
echo "$now" >"$made"
show
