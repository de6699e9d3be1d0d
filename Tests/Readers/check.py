#!/usr/bin/env python3
"""Do the readers that people use take the right words out of our PDFs?

    check.py DIRECTORY ...              every NAME.pdf with its NAME.txt beside it
    check.py EXPECTED.txt FILE.pdf ...  pairs, as many as you like

The expected text is what `certgen render --format text` prints. One row a file, one column a
reader: "ok", or how many words are missing (-) and too many (+), with examples below the table.
Words are compared as multisets, so the order in which a reader walks columns does not matter.
The last line counts the cells; the exit status is 0 only if every cell is exact, 2 for wrong usage.

Needs poppler-utils and the packages of requirements.txt beside this file.
"""
import collections
import concurrent.futures
import logging
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

SECONDS = 60  # the longest that pdftotext may take over one file


def words(text):
    """The words of `text`, counted.

    A hyphen that the layout adds at the end of a line is U+00AD in the text layer; the word goes on
    after it. A no-break space is a space. Nothing else is folded.
    """
    text = unicodedata.normalize("NFC", text)
    text = re.sub("\u00ad\\s*", "", text)
    return collections.Counter(text.replace("\u00a0", " ").split())


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


def listed(counted):
    shown = [f"{word!r}" + (f" ×{count}" if count > 1 else "") for word, count in list(counted.items())[:8]]
    return " ".join(shown) + (" …" if len(counted) > 8 else "")


def check(pair):
    """One file through every reader: the cells of its row, and a remark for each that is not exact."""
    expected_path, pdf = pair
    logging.disable(logging.CRITICAL)
    cells, remarks = [], []
    try:
        expected = words(expected_path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        return ["fail"] * len(READERS), [f"{expected_path}: {problem}"]
    if not expected:
        return ["fail"] * len(READERS), [f"{expected_path}: no words; nothing would be checked"]
    for name, reader in READERS.items():
        try:
            found = words(reader(pdf))
        except Exception as problem:  # whatever a reader trips over is a result of the check
            cells.append("fail")
            remarks.append(f"{pdf} {name}: {type(problem).__name__}: {' '.join(str(problem).split())}")
            continue
        missing, extra = expected - found, found - expected
        if not missing and not extra:
            cells.append("ok")
            continue
        cells.append(f"-{sum(missing.values())} +{sum(extra.values())}")
        remarks.append(f"{pdf} {name}: missing {listed(missing)} | too many {listed(extra)}")
    return cells, remarks


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
    print(f"{'file':{width}} " + " ".join(f"{name:>9}" for name in READERS))
    passed = failed = 0
    remarks = []
    with concurrent.futures.ProcessPoolExecutor(max_workers=min(len(files), os.cpu_count() or 1)) as pool:
        for (_, pdf), (cells, said) in zip(files, pool.map(check, files)):
            print(f"{pdf.name:{width}} " + " ".join(f"{cell:>9}" for cell in cells), flush=True)
            passed += cells.count("ok")
            failed += len(cells) - cells.count("ok")
            remarks += said
    for remark in remarks:
        print(remark)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
