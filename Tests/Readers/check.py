#!/usr/bin/env python3
"""Do the readers that people use take the right words out of our PDFs?

    check.py DIRECTORY ...              every NAME.pdf with its NAME.txt beside it
    check.py EXPECTED.txt FILE.pdf ...  pairs, as many as you like

The expected text is what `certgen render --format text` prints. One row a file, one column a
reader: "ok", or how many words are missing (-) and too many (+), with examples below the table.
Words are compared as multisets, so the order in which a reader walks columns does not matter. Where all
are right, a cell "-N pairs" counts neighbouring words of a line (cells of a row apart) that a reader which
keeps the order of drawing has not with one space between them, and "N wide" the doubled spaces between
words of Devanagari. The columns "evince" and "firefox" ask for phrases: how many of the lines and of the
pairs of neighbouring words Poppler's find_text and the text of pdf.js do not have.
The last line counts the cells; the exit status is 0 only if every cell is exact, 2 for wrong usage.

Needs poppler-utils, nodejs, libjs-pdf, python3-gi, gir1.2-poppler-0.18 and the packages of
requirements.txt beside this file.
"""
import collections
import concurrent.futures
import json
import logging
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

SECONDS = 60  # the longest that a program may take over one file
BATCH = 12  # files that one run of a program with a slow start is given
HERE = pathlib.Path(__file__).resolve().parent


def words(text):
    """The words of `text`, counted.

    A hyphen that the layout adds at the end of a line is U+00AD in the text layer; the word goes on
    after it. A no-break space is a space. Nothing else is folded.
    """
    return collections.Counter(folded(text).split())


def folded(text):
    text = re.sub("\u00ad\\s*", "", unicodedata.normalize("NFC", text))
    return text.replace("\u00a0", " ")


def pdftotext(path, *options):
    run = subprocess.run(
        ["pdftotext", *options, "-enc", "UTF-8", str(path), "-"], capture_output=True, timeout=SECONDS
    )
    if run.returncode:
        raise RuntimeError(run.stderr.decode(errors="replace").strip())
    return run.stdout.decode("utf-8")


def poppler(path):
    return pdftotext(path)


def poppler_layout(path):
    return pdftotext(path, "-layout")


def pdfium(path):
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def mupdf(path):
    import pymupdf

    with pymupdf.open(path) as document:
        return "\n".join(page.get_text("text") for page in document)


def pdfminer(path):
    from pdfminer.high_level import extract_text

    return extract_text(str(path))


def pypdf(path):
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


READERS = {
    "poppler": poppler,
    "layout": poppler_layout,
    "pdfium": pdfium,
    "mupdf": mupdf,
    "pdfminer": pdfminer,
    "pypdf": pypdf,
}


# What is read in the order in which it was drawn has its phrases; "layout" makes columns with spaces.
ORDERED = {"pdfium", "mupdf", "pypdf"}
SPACED = {*READERS} - {"layout"}

COLUMNS = [*READERS, "pdfjs", "evince", "firefox"]


def asked(command, count, **options):
    """The JSON answers of a program that is asked about `count` files at once."""
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS * count, **options)
        if run.returncode:
            raise RuntimeError(run.stderr.strip())
        return json.loads(run.stdout)
    except Exception as problem:  # as of a reader: whatever it trips over is a result of the check
        return [{"problem": f"{type(problem).__name__}: {' '.join(str(problem).split())}"}] * count


def phrases(text):
    """What a person looks for: the lines of `text` (cells of a row apart), and two words of a line."""
    lines = [line.split() for line in re.split("[\n\t]", folded(text))]
    pairs = {f"{first} {second}" for line in lines for first, second in zip(line, line[1:])}
    return sorted({" ".join(line) for line in lines if line}), sorted(pairs)


def unjoined(text):
    """Without the joiners that end a word: pdf.js passes over a glyph that is nothing else."""
    return re.sub("[\u200c\u200d]+(?=\\s|$)", "", text)


def flat(text):
    """A text with line ends as spaces."""
    return re.sub(" ?\r?\n ?", " ", folded(text))


def doubled(text, ends=",:)–"):
    """Words of Devanagari with more than one space between them: there a find bar finds no phrase."""
    return re.findall(rf"[^\s]*[\u0900-\u097f{ends}]  +[\u0900-\u097f(–][^\s]*", folded(text))


def unpaired(pairs, text):
    """The pairs of words that do not stand in a text with one space between them."""
    own = flat(text)
    return [pair for pair in pairs if pair not in own]


def firefox(expected, text):
    """The phrases that the text of pdf.js does not have."""
    lines, pairs = phrases(expected)
    loose = " ".join(flat(text).split())
    return unpaired(pairs, text) + [line for line in lines if line not in loose]


def listed(counted):
    shown = [f"{word!r}" + (f" ×{count}" if count > 1 else "") for word, count in list(counted.items())[:8]]
    return " ".join(shown) + (" …" if len(counted) > 8 else "")


class Row:
    """The cells of a file, and a remark for each that is not exact."""

    def __init__(self, pdf):
        self.pdf, self.cells, self.remarks = pdf, [], []

    def add(self, name, cell, remark=None):
        self.cells.append(cell)
        if remark:
            self.remarks.append(f"{self.pdf} {name}: {remark}")

    def compare(self, name, expected, text, pairs=()):
        missing, extra = expected - words(text), words(text) - expected
        if not missing and not extra:
            # A PDF that is not finished yet has U+2005 for a space.
            is_finished = "\u2005" not in text
            apart = unpaired(pairs, text) if is_finished and name in ORDERED else []
            # pdfminer adds a space of its own between cells, unless the blank is as wide as the gap, which one
            # behind a sign of the Latin font is not.
            ends = "" if name == "pdfminer" else ",:)–"
            wide = doubled(text, ends) if is_finished and name in SPACED else []
            if apart:
                return self.add(name, f"-{len(apart)} pairs", f"apart {listed(collections.Counter(apart))}")
            if wide:
                return self.add(name, f"{len(wide)} wide", f"two spaces in {listed(collections.Counter(wide))}")
            return self.add(name, "ok")
        cell = f"-{sum(missing.values())} +{sum(extra.values())}"
        self.add(name, cell, f"missing {listed(missing)} | too many {listed(extra)}")

    def find(self, name, missing):
        if not missing:
            return self.add(name, "ok")
        self.add(name, f"-{len(missing)}", f"not found {listed(collections.Counter(missing))}")


def check(batch):
    """Some files through every reader: their rows."""
    logging.disable(logging.CRITICAL)
    rows, texts = [Row(pdf) for _, pdf in batch], []
    for (expected_path, _), row in zip(batch, rows):
        try:
            texts.append(expected_path.read_text(encoding="utf-8"))
            if not words(texts[-1]):
                raise ValueError("no words; nothing would be checked")
        except (OSError, ValueError) as problem:
            texts[rows.index(row):] = [None]
            row.cells = ["fail"] * len(COLUMNS)
            row.remarks = [f"{expected_path}: {problem}"]
    whole = [(row, text) for row, text in zip(rows, texts) if text is not None]
    if not whole:
        return rows
    files = [str(row.pdf) for row, _ in whole]
    scripts = asked(["node", HERE / "pdfjs.js", *files], len(files))
    questions = []
    for row, text in whole:
        lines, pairs = phrases(text)
        questions.append({"pdf": str(row.pdf), "phrases": pairs, "lines": lines})
    finds = asked(["/usr/bin/python3", HERE / "find.py"], len(files), input=json.dumps(questions))
    for (row, text), script, find in zip(whole, scripts, finds):
        expected, pairs = words(text), phrases(text)[1]
        for name, reader in READERS.items():
            try:
                row.compare(name, expected, reader(row.pdf), pairs)
            except Exception as problem:  # whatever a reader trips over is a result of the check
                row.add(name, "fail", f"{type(problem).__name__}: {' '.join(str(problem).split())}")
        if "problem" in script:
            row.add("pdfjs", "fail", script["problem"])
        else:
            row.compare("pdfjs", words(unjoined(text)), unjoined(script["text"]))
        if "problem" in find:
            row.add("evince", "fail", find["problem"])
        else:
            row.find("evince", find["missing"])
        if "problem" in script:
            row.add("firefox", "fail")
        else:
            row.find("firefox", firefox(unjoined(text), unjoined(script["text"])))
    return rows


def pairs(arguments):
    """The (expected text, PDF) pairs that the arguments name; none when the arguments make no pairs."""
    found, rest = [], list(arguments)
    while rest:
        path = pathlib.Path(rest.pop(0))
        if path.is_dir():
            for pdf in sorted(path.glob("*.pdf")):
                found.append((pdf.with_suffix(".txt"), pdf))
        elif rest:
            found.append((path, pathlib.Path(rest.pop(0))))
        else:
            print(f"check.py: {path} is no directory, and no PDF follows it", file=sys.stderr)
            return []
    return found


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__.strip())
        return 2
    files = pairs(sys.argv[1:])
    if not files:
        print("check.py: no PDF to check", file=sys.stderr)
        return 2
    width = max(len(pdf.name) for _, pdf in files)
    print(f"{'file':{width}} " + " ".join(f"{name:>9}" for name in COLUMNS))
    passed = failed = 0
    remarks = []
    workers = min(len(files), os.cpu_count() or 1)
    size = max(1, min(BATCH, len(files) // workers))
    batches = [files[start : start + size] for start in range(0, len(files), size)]
    with concurrent.futures.ProcessPoolExecutor(max_workers=workers) as pool:
        for row in (row for rows in pool.map(check, batches) for row in rows):
            print(f"{row.pdf.name:{width}} " + " ".join(f"{cell:>9}" for cell in row.cells), flush=True)
            passed += row.cells.count("ok")
            failed += len(row.cells) - row.cells.count("ok")
            remarks += row.remarks
    for remark in remarks:
        print(remark)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
