#!/usr/bin/env bash
# Sets documents A and C with certgen and with other engines in turn, and prints medians and ratios.
#
#   RIVALS=FOLDER ./compare.sh [ROUNDS] [CERTIFICATES] [BOOKLETS]
#
# RIVALS holds gen_data.py, which writes the rows, and rivals/NAME/drive.py KIND FIRST COUNT FOLDER, which
# sets them with engine NAME and prints a line of JSON with the "total" of seconds. SCRATCH keeps what is
# installed and written, from run to run. An engine that is not there is left out and named.
# CERTGEN and CASE are the program and a case of madhesh-2078/annex-03 for one certificate from start to end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-5} certificates=${2:-300} booklets=${3:-10}
: "${RIVALS:?the folder of the other engines, see the head of compare.sh}"
RIVALS=$(realpath "$RIVALS")
scratch=${SCRATCH:-${TMPDIR:-/tmp}/certgen-comparison}
ours=${BENCHMARKS:-$here/.build/release/benchmarks}
program=${CERTGEN:-$here/../.build/release/certgen}
case=${CASE:-$here/../demo/cases/certificate-rice-mill.json}
python=$scratch/venv/bin/python
export BENCH_TMP=$scratch RAYON_NUM_THREADS=1 TYPST_FONTS=$scratch/fonts

[ -x "$ours" ] || { echo "compare: build $ours first: swift build -c release" >&2; exit 3; }
mkdir -p "$scratch/data" "$scratch/fonts" "$scratch/out"
if [ ! -x "$python" ]; then
  python3 -m venv "$scratch/venv"
  for package in segno typst weasyprint; do
    "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check "$package" ||
      echo "compare: $package cannot be installed" >&2
  done
fi
if [ ! -f "$scratch/data/c1.json" ]; then
  "$python" "$RIVALS/gen_data.py" "$scratch/data"
  for kind in a c; do # one row apart, for runs of one document
    "$python" -c 'import json, sys; json.dump(json.load(open(sys.argv[1]))[:1], open(sys.argv[2], "w"))' \
      "$scratch/data/$kind.json" "$scratch/data/${kind}1.json"
  done
fi
# The two fonts that the documents name, and no others to look through.
cp "$here"/../Fonts/files/NotoSansDevanagari-{Regular,Bold}.ttf "$scratch/fonts/"

# set_with ENGINE KIND COUNT: prints the line of JSON
set_with() {
  local engine=$1 kind=$2 count=$3
  rm -rf "$scratch/out" && mkdir "$scratch/out"
  case $engine in
  certgen) "$ours" draw "$kind" 0 "$count" "$scratch/out" --data "$scratch/data" ;;
  certgen-sealed) "$ours" draw "$kind" 0 "$count" "$scratch/out" --data "$scratch/data" --sealed ;;
  certgen-two-workers) "$ours" draw "$kind" 0 "$count" "$scratch/out" --data "$scratch/data" --workers 2 ;;
  certgen-program)
    "$program" render madhesh-2078/annex-03 --case "$case" -o "$scratch/out/certificate.pdf"
    ;;
  typst-all-threads)
    env -u RAYON_NUM_THREADS "$python" "$RIVALS/rivals/typst/drive.py" "$kind" 0 "$count" "$scratch/out"
    ;;
  *) "$python" "$RIVALS/rivals/$engine/drive.py" "$kind" 0 "$count" "$scratch/out" ;;
  esac
}

results=$scratch/results.tsv
: >"$results"
# note PART ENGINE RATE
note() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$results"; }
# measure PART ENGINE KIND COUNT UNITS: notes units a second, by the driver's own clock
measure() {
  local line
  line=$(set_with "$2" "$3" "$4" | tail -n 1)
  note "$1" "$2" "$("$python" -c '
import json, sys
print(int(sys.argv[2]) / json.loads(sys.argv[1])["total"])' "$line" "$5")"
}
# start ENGINE: notes processes a second, from start to end
start() {
  local from=$EPOCHREALTIME
  set_with "$1" a 1 >/dev/null
  note "one certificate, whole process (1/s)" "$1" "$(awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { print 1 / (b - a) }')"
}

engines=(certgen)
for engine in typst weasyprint; do
  if [ -f "$RIVALS/rivals/$engine/drive.py" ] && "$python" -c "import $engine" 2>/dev/null; then
    engines+=("$engine")
  else
    echo "compare: $engine is not there and left out"
  fi
done
has() { [[ " ${engines[*]} " == *" $1 "* ]]; }

has_program=true
if ! [ -x "$program" ] || ! [ -f "$case" ]; then
  echo "compare: $program or $case is not there; make demo makes both"
  has_program=false
fi

for round in $(seq "$rounds"); do
  echo "round $round of $rounds" >&2
  # Short, so more often: five times in turn.
  for _ in 1 2 3 4 5; do
    ! $has_program || start certgen-program
    for engine in "${engines[@]}"; do start "$engine"; done
  done
  for engine in "${engines[@]}"; do
    slow=1
    [ "$engine" != weasyprint ] || slow=10
    count=$((certificates / slow > 0 ? certificates / slow : 1))
    books=$((booklets / slow > 0 ? booklets / slow : 1))
    measure "certificates (documents/s)" "$engine" a "$count" "$count"
    measure "booklets (pages/s)" "$engine" c "$books" $((books * 12))
  done
  measure "certificates (documents/s)" certgen-sealed a "$certificates" "$certificates"
  measure "certificates (documents/s)" certgen-two-workers a "$certificates" "$certificates"
  ! has typst || measure "booklets (pages/s)" typst-all-threads c "$booklets" $((booklets * 12))
done

"$python" - "$results" <<'END'
import statistics, sys
rows = {}
for line in open(sys.argv[1]):
    part, engine, rate = line.rstrip("\n").split("\t")
    rows.setdefault(part, {}).setdefault(engine, []).append(float(rate))
for part, engines in rows.items():
    print(f"\n| {part} | median | lowest–highest | × typst |\n|---|---|---|---|")
    for engine, rates in engines.items():
        rival = engines.get("typst")
        # Round by round: what slowed one engine of a round slowed the other.
        ratio = statistics.median(a / b for a, b in zip(rates, rival)) if rival else None
        print(f"| {engine} | {statistics.median(rates):.1f} | {min(rates):.1f}–{max(rates):.1f} | "
              + (f"{ratio:.2f} |" if ratio else "– |"))
END
