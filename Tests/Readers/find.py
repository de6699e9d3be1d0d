#!/usr/bin/python3
"""Does the find bar of Evince (Poppler's find_text) find phrases in PDFs?

Reads from standard input a JSON array of {"pdf": path, "phrases": ["word word", ...], "lines": [line, ...]}
and prints for each {"missing": [phrase, ...]} or {"problem": text}. Missing are the pairs of words that
stand beside each other on a page and are not found together, with one space between them, and the lines of
a page that are part of one of `lines` and are not found whole. Runs under Debian's Python with python3-gi
and gir1.2-poppler-0.18.
"""
import json
import pathlib
import re
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import GLib, Poppler  # noqa: E402


def beside(page, first, second):
    """Whether one word stands so near behind the other that nothing but a space is between them."""
    if not re.search(rf"(?<!\S){re.escape(first)}[^\S\n]+{re.escape(second)}(?!\S)", page.get_text()):
        return False
    places = page.find_text(second)
    for one in page.find_text(first):
        height = one.y2 - one.y1
        for other in places:
            if abs(one.y1 - other.y1) < height / 2 and height / 20 < other.x1 - one.x2 < height / 2:
                return True
    return False


def answer(question):
    try:
        document = Poppler.Document.new_from_file(pathlib.Path(question["pdf"]).resolve().as_uri(), None)
    except GLib.Error as problem:
        return {"problem": problem.message}
    pages = [document.get_page(number) for number in range(document.get_n_pages())]
    missing = []
    for phrase in question["phrases"]:
        if not any(page.find_text(phrase) for page in pages):
            if any(beside(page, *phrase.split(" ")) for page in pages):
                missing.append(phrase)
    expected = "\n".join(question["lines"])
    for page in pages:
        for line in {" ".join(line.split()) for line in page.get_text().splitlines()}:
            if line and line in expected and not page.find_text(line):
                missing.append(line)
    return {"missing": missing}


if __name__ == "__main__":
    json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
