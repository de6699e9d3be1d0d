#!/usr/bin/env python3
"""Writes docs/forms.md: every form that the program carries, and the doubts about it, as the forms tell them."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CERTGEN = ROOT / ".build/release/certgen"

SERIES = {
    "madhesh-2078": "Province Industry Management Rules, 2078 (Madhesh)",
    "fitta-2077": "Foreign Investment and Technology Transfer Rules, 2077",
    "fund-2081": "Industrial and Investment Promotion Fund procedure, 2081",
    "salyan-charter": "Citizen charter of the office in Salyan",
    "gazette": "Nepal Gazette",
    "office": "The office's own papers",
}

HEAD = """\
# Forms

What the program prints, and what is doubtful about it. Written by `scripts/forms-doc.py` from the forms
themselves; `certgen forms show FORM` tells the fields of one, `certgen proof FORM` prints it for approval.

A form of the gazette has its wording letter for letter; a doubt is kept as printed and told here. A document
that a rule requires without giving a form is set in the office's frame in the rule's own terms; its number
cites the rule (`madhesh-2078/rule-4-3` is rule 4(3)).
"""


def certgen(*arguments):
    return json.loads(subprocess.check_output([CERTGEN, *arguments, "--json"]))


def one_line(text):
    return " ".join(text.split()).replace("|", "\\|")


def section(series, forms):
    lines = [f"## {SERIES[series]}", "", "| Form | Title | Kind | Law |", "|---|---|---|---|"]
    for form in forms:
        about, source = form["form"], form["source"]
        annex = source.get("annex") or source["rule"]
        lines.append(
            f"| `{about['id']}` | {one_line(about['title'])} · {one_line(about['english_title'])} "
            f"| {about['kind']} | {one_line(annex)} |")
    noted = [form for form in forms if form["notes"]]
    if noted:
        lines += ["", "### Doubts and decisions", ""]
    for form in noted:
        lines += [f"- `{form['form']['id']}`: {' '.join(one_line(note) for note in form['notes'])}"]
    return "\n".join(lines) + "\n"


def numbers(field, role):
    columns = [name for column in field.get("columns", []) for name in numbers(column, role)]
    return ([f"`{field['name']}` ({field[role]})"] if role in field else []) + columns


def books(forms):
    lines = [
        "## Numbers", "",
        "What the register gives a paper besides its own number, and the numbers of earlier papers that it cites,",
        "each with the book that has it. Numbers of other authorities (passports, citizenship certificates, plots,",
        "bank slips) are typed.", "", "| Form | Allotted | Quoted |", "|---|---|---|",
    ]
    for form in forms:
        roles = [", ".join(name for field in form["fields"] for name in numbers(field, role))
                 for role in ("allotted", "quoted")]
        if any(roles):
            lines.append(f"| `{form['form']['id']}` | {roles[0]} | {roles[1]} |")
    return "\n".join(lines) + "\n"


def answers(forms):
    lines = [
        "## Answers", "",
        "The papers that answer what came in (`certgen approve`, `certgen refuse`), and the time limit that runs",
        "from its receipt (`certgen due`). Where a rule counts from another day, such as that of the decision, none is",
        "named.", "", "| Form | Approved by | Refused by | Time limit |", "|---|---|---|---|",
    ]
    for form in forms:
        answering = form.get("answering")
        if answering:
            names = [answering.get(name) for name in ("approved_by", "refused_by", "limit")]
            lines.append(f"| `{form['form']['id']}` | " + " | ".join(f"`{name}`" if name else "" for name in names) + " |")
    return "\n".join(lines) + "\n"


def main():
    forms = [certgen("forms", "show", form["id"]) for form in certgen("forms", "list")]
    parts = [HEAD]
    for series in SERIES:
        of_series = [form for form in forms if form["form"]["id"].startswith(series + "/")]
        if of_series:
            parts.append(section(series, of_series))
    assert sum(part.count("\n| `") for part in parts) == len(forms), "a series has no heading here"
    parts.append(answers(forms))
    parts.append(books(forms))
    (ROOT / "docs/forms.md").write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
