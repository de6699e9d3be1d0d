#!/usr/bin/env bash
# Makes demo/: a register for each office of the samples, every case issued by its office on its day, the documents
# as PDF and a preview of each as PNG. Nothing is done when neither the samples nor the program changed.
set -euo pipefail
cd "$(dirname "$0")/.."

certgen=.build/release/certgen
made=demo/made-from.sha256
# Register, office file, who issues there.
offices=(
  "register office.json हरिप्रसाद ज्ञवाली"
  "madhesh office-madhesh.json ललिता कुमारी झा"
  "centre office-centre.json विष्णुप्रसाद सुवेदी"
  "cottage office-cottage.json रामसागर यादव"
)

show() {
  echo
  echo "A certificate:      demo/certificate.pdf"
  echo "An investor card:   demo/card.pdf"
  echo "An approval letter: demo/approval.pdf"
  echo "A charter poster:   demo/charter.pdf"
  echo "The registers:      demo/register.sqlite, demo/madhesh.sqlite, demo/centre.sqlite, demo/cottage.sqlite"
  echo "The documents:      demo/documents/  ($(find demo/documents -name '*.pdf' | wc -l) PDF)"
  echo "Their previews:     demo/previews/   ($(find demo/previews -name '*.png' | wc -l) PNG)"
  echo "The case files:     demo/cases/"
}

now=$(find Samples "$certgen" .build/release/portraits -type f -print0 | sort -z | xargs -0 sha256sum)
if [ -f "$made" ] && [ "$now" = "$(cat "$made")" ]; then
  echo "demo: up to date"
  show
  exit 0
fi

rm -rf demo/*.sqlite demo/*.sqlite-* demo/cases demo/*.json demo/documents demo/previews demo/*.pdf "$made"
mkdir -p demo/documents demo/previews
scripts/samples.sh demo

# The number of each case's document.
declare -A documents
for line in "${offices[@]}"; do
  read -r name office person <<<"$line"
  register=demo/$name.sqlite
  "$certgen" init "$register" --person "$person"
  "$certgen" office "$register" --file "demo/$office"
  # The papers of the samples quote industries that were registered before this register began.
  if [ "$name" = register ]; then
    while IFS=$'\t' read -r number industry date; do
      "$certgen" enter "$register" "$number" --book registration --date "$date" --name "$industry"
    done <Samples/registrations.tsv
  fi
  # Days do not run backwards in a book: in the order of their days.
  while IFS=$'\t' read -r file form _ day; do
    number=$("$certgen" add "$register" "$form" "demo/cases/$file" | cut -f1)
    issued=$("$certgen" issue "$register" "$number" --date "$day")
    echo "$issued"
    documents[$file]=$(cut -f2 <<<"$issued")
  done < <(awk -F'\t' -v office="$office" '$3 == office' demo/cases/index.tsv | sort -s -t$'\t' -k4,4)
  # The second column is the number of the document in ASCII, which can stand in a file name but for slashes.
  mkdir -p "demo/documents/$name"
  "$certgen" documents "$register" | while IFS=$'\t' read -r _ number _; do
    "$certgen" get "$register" "$number" -o "demo/documents/$name/${number//\//-}.pdf"
  done
  "$certgen" verify-register "$register"
done

while IFS=$'\t' read -r file form office _; do
  "$certgen" render "$form" --case "demo/cases/$file" --office "demo/$office" --format png \
    -o "demo/previews/${file%.json}.png"
done <demo/cases/index.tsv
"$certgen" sheets fitta-2077/annex-05 demo/cases/card-*.json --office demo/office.json \
  -o demo/documents/cards-on-a-sheet.pdf

# What was designed, by itself: as it was issued, but for the poster.
"$certgen" get demo/madhesh.sqlite "${documents[certificate-makhana.json]}" -o demo/certificate.pdf
"$certgen" get demo/register.sqlite "${documents[card-distinguished.json]}" -o demo/card.pdf
"$certgen" get demo/register.sqlite "${documents[approval-hotel.json]}" -o demo/approval.pdf
"$certgen" render salyan-charter/services --case demo/cases/salyan-charter-services-ordinary.json \
  --office demo/office-salyan.json --paper a2-landscape -o demo/charter.pdf

# Last, so that an interrupted run is begun again.
echo "$now" >"$made"
show
