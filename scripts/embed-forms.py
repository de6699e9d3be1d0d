#!/usr/bin/env python3
"""Writes Forms/forms.c and Forms/samples.c: the form files, the parts, frames and vocabulary that they share, and
their sample cases, to be carried inside the program. To be run when one of these files is added."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SERIES = ["madhesh-2078", "fitta-2077", "fund-2081", "salyan-charter", "gazette", "office"]

# The ordinary samples that have names of their own; all others are named by their form.
ORDINARY = {
    "madhesh-2078/annex-03": "certificate-makhana.json",
    "fitta-2077/annex-03": "approval-hotel.json",
    "fitta-2077/annex-05": "card-ordinary.json",
    "fund-2081/annex-02": "notice-women.json",
}

HEAD = """\
// {what} Written by scripts/embed-forms.py.
#include "FormFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES(symbol) static const unsigned char symbol[] = {{
#define END }};

"""

FORMS_TAIL = """\
};

size_t certgen_form_file_count(void) { return sizeof files / sizeof files[0]; }

certgen_form_file certgen_form_file_at(size_t index) {
  certgen_form_file none = {0, 0, 0, 0};
  return index < certgen_form_file_count() ? files[index] : none;
}

size_t certgen_form_part_count(void) { return sizeof parts / sizeof parts[0]; }

certgen_form_file certgen_form_part_at(size_t index) {
  certgen_form_file none = {0, 0, 0, 0};
  return index < certgen_form_part_count() ? parts[index] : none;
}

size_t certgen_shared_file_count(void) { return sizeof shared / sizeof shared[0]; }

certgen_form_file certgen_shared_file_at(size_t index) {
  certgen_form_file none = {0, 0, 0, 0};
  return index < certgen_shared_file_count() ? shared[index] : none;
}

certgen_form_file certgen_form_schema(void) {
  certgen_form_file file = {"", "form.rng", schema, sizeof schema};
  return file;
}
"""

SAMPLES_TAIL = """\
};

size_t certgen_sample_count(void) { return sizeof samples / sizeof samples[0]; }

certgen_sample certgen_sample_at(size_t index) {
  certgen_sample none = {0, certgen_sample_ordinary, 0, 0, 0};
  return index < certgen_sample_count() ? samples[index] : none;
}
"""


def order(form):
    """Annexes first, then rules and sections by their numbers."""
    name = form.split("/")[1]
    numbers = [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]
    return not name.startswith("annex"), numbers


def symbol(*parts):
    return re.sub(r"[^a-z0-9]", "_", "_".join(parts))


def embedded(name, path):
    return f'FILE_BYTES({name})\n#embed "{path}"\nEND\n'


def main():
    forms, parts = [], []
    for series in SERIES:
        forms += sorted((f"{series}/{path.stem}" for path in (ROOT / "Forms" / series).glob("*.xml")), key=order)
        parts += sorted(f"{series}/parts/{path.stem}" for path in (ROOT / "Forms" / series / "parts").glob("*.xml"))
    files = HEAD.format(what="The form files, inside the program.") + embedded("schema", "form.rng")
    files += "".join(embedded(symbol(form), f"{form}.xml") for form in forms + parts)
    frames = sorted(path.stem for path in (ROOT / "Forms/frames").glob("*.xml"))
    files += "".join(embedded(symbol("frame", frame), f"frames/{frame}.xml") for frame in frames)
    files += embedded("vocabulary", "vocabulary.xml")
    files += '\n#define ENTRY(id, symbol) {id, id ".xml", symbol, sizeof symbol}\n'
    files += "static const certgen_form_file files[] = {\n"
    files += "".join(f'    ENTRY("{form}", {symbol(form)}),\n' for form in forms) + "};\n\n"
    files += "static const certgen_form_file shared[] = {\n"
    files += "".join(f'    {{"{frame}", "frames/{frame}.xml", {symbol("frame", frame)}, sizeof {symbol("frame", frame)}}},\n'
                     for frame in frames)
    files += '    {"", "vocabulary.xml", vocabulary, sizeof vocabulary},\n};\n\n'
    files += "static const certgen_form_file parts[] = {\n"
    files += "".join(f'    {{"{part.replace("/parts/", "/")}", "{part}.xml", {symbol(part)}, sizeof {symbol(part)}}},\n'
                     for part in parts) + FORMS_TAIL
    (ROOT / "Forms/forms.c").write_text(files, encoding="utf-8")

    samples = []
    for form in forms:
        named = form.replace("/", "-")
        for part in ["ordinary", "worst"]:
            name = ORDINARY.get(form) if part == "ordinary" else None
            name = name or f"{named}-{part}.json"
            if (ROOT / "Samples/cases" / name).exists():
                samples.append((form, part, name, symbol(form, part)))
    files = HEAD.format(
        what="The sample cases that prove each form, inside the program: an ordinary one and the worst one.")
    files += "".join(embedded(sign, f"../Samples/cases/{name}") for _, _, name, sign in samples)
    files += "\n#define ENTRY(form, part, file, symbol) {form, certgen_sample_##part, file, symbol, sizeof symbol}\n"
    files += "static const certgen_sample samples[] = {\n"
    files += "".join(f'    ENTRY("{form}", {part}, "{name}", {sign}),\n' for form, part, name, sign in samples)
    (ROOT / "Forms/samples.c").write_text(files + SAMPLES_TAIL, encoding="utf-8")


if __name__ == "__main__":
    main()
