#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens what the program writes with LibreOffice, which shares no code with it.

    libreoffice.py PROGRAM

Every list, as CSV and as a workbook, for people and for machines, and the form for territories, from a workspace whose texts are what
spreadsheets run, rewrite or lose. No cell may be a formula, and every text must be read as it was written. Exit 77: there is no
LibreOffice here, and nothing was asked.
"""
import csv
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

SKIPPED = 77
NOW = ["--now", "2026-09-10T10:00:00Z"]
PAYLOADS = [
    "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example.org\",\"ici\")", "=DDE(\"soffice\";\"x\";\"y\")", "=A1", "=",
    "+1+1", "+33 6 39 98 00 01", "-2+3", "-1", "@SUM(1+1)", "@A1", "＝1+1", "＋1+1", "－2+3", "＠SUM(1)", "\u22121+1",
    "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "  +1+1", "'=1+1", "''=1+1", "\"=1+1\"", "=1+1;=2+2", "=1,2", "01001", "0", "000",
    "123456789012", "1234567890123456789", "1E5", "1e-5", "2.5E10", "12E", "2A004", "TRUE1", "x\ty", "deux\nlignes",
    "Zoé « L’Été » ; \"Œuvre\"", "sep=;", "<b>gras</b>", "&amp;", "_x0041_", "%0A", "|pipe|", "中文", "😀", "=IMPORTXML(\"http://a\",\"b\")",
]
assert len(PAYLOADS) == 50
LISTS = ["attendees", "registrations", "waiting-list", "sign-in"]
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
FRENCH_CSV = "--infilter=CSV:59,34,76,1,,1036,false,true,false"  # semicolons, UTF-8, numbers and dates recognised
MOST_CELLS = 64  # of a row; what repeats beyond says nothing


def run(*words):
    return subprocess.run([str(one) for one in words], check=True, capture_output=True, text=True).stdout


def payload(row, column):
    return PAYLOADS[(row + column) % len(PAYLOADS)]


def spoil(workspace):
    """Puts each payload into each column of texts, as a program that asks nobody would."""
    with sqlite3.connect(workspace) as base:
        waiting = "UPDATE registration SET state = 'waitlisted', entered_at = '2026-09-01T08:00:00Z' WHERE state = 'submitted'"
        base.execute(waiting)
        for table, columns in {
                "person": ["given_name", "family_name", "email", "phone"],
                "delegate": ["organisation", "job_title"],
                "registration": ["project_title", "project_summary", "expectations"],
                "territory": ["name"], "session": ["title"]}.items():
            for row, (id_,) in enumerate(base.execute(f"SELECT id FROM {table} ORDER BY id").fetchall()):
                texts = [payload(row, column) for column in range(len(columns))]
                base.execute(f"UPDATE {table} SET {', '.join(one + ' = ?' for one in columns)} WHERE id = ?", [*texts, id_])


def text_of(node):
    if node.tag == TEXT + "s":
        return " " * int(node.get(TEXT + "c", "1"))
    if node.tag == TEXT + "tab":
        return "\t"
    if node.tag == TEXT + "line-break":
        return "\n"
    return (node.text or "") + "".join(text_of(one) + (one.tail or "") for one in node)


def rows_of(path):
    """Of the first sheet: texts, and how many cells are formulas."""
    table = ET.parse(path).getroot().find(f".//{TABLE}table")
    rows, formulas = [], 0
    for row in table.iter(TABLE + "table-row"):
        cells = []
        for cell in row:
            if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                continue
            formulas += TABLE + "formula" in cell.attrib
            text = "\n".join(text_of(one) for one in cell.findall(TEXT + "p"))
            cells += [text] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), MOST_CELLS - len(cells))
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            rows.append(cells)
    return rows, formulas


def csv_rows(path, delimiter, encoding):
    with open(path, encoding=encoding, newline="") as file:
        rows = [list(one) for one in csv.reader(file, delimiter=delimiter)]
    for row in rows:
        while row and not row[-1]:
            row.pop()
    return [one for one in rows if one]


def same_lines(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Office:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.out = folder / "read"

    def read(self, paths, *options):
        """Each file as LibreOffice saves it after it opened it."""
        run(self.program, f"-env:UserInstallation=file://{self.folder}/profile", "--headless", *options, "--convert-to", "fods",
            "--outdir", self.out, *paths)
        return {path: rows_of(self.out / (path.stem + ".fods")) for path in paths}


    def save(self, path, ending):
        out = self.folder / ending
        run(self.program, f"-env:UserInstallation=file://{self.folder}/profile", "--headless", "--convert-to", ending,
            "--outdir", out, path)
        return out / (path.stem + "." + ending)


class Report:
    def __init__(self):
        self.failed = 0

    def formulas(self, path, count, cells):
        print(f"{path.name}: {count} formulas in {cells} cells")
        self.failed += count > 0

    def texts(self, path, seen, expected, allowed=lambda seen, expected: seen == expected):
        wrong = [(row, column, one, other)
                 for row, (left, right) in enumerate(zip(seen, expected), 1)
                 for column, (one, other) in enumerate(zip(left + [""] * (len(right) - len(left)), right), 1)
                 if not allowed(same_lines(one), same_lines(other))]
        same_size = len(seen) == len(expected)
        print(f"{path.name}: {len(wrong)} texts otherwise in {sum(map(len, expected))}, {len(seen)} rows of {len(expected)}")
        for one in wrong[:10]:
            print("   row %d, column %d: %r instead of %r" % one)
        self.failed += bool(wrong) or not same_size


def exported(program, workspace, folder):
    files = {}
    for name in LISTS:
        for audience in ("excel", "machine"):
            for ending in ("csv", "xlsx"):
                path = folder / f"{name}-{audience}-{ending}.{ending}"
                run(program, "--workspace", workspace, *NOW, "export", name, "--for", audience, "-o", path)
                files[name, audience, ending] = path
    return files


def is_guarded(seen, expected):
    return seen == expected or "'" + seen == expected


def check_workbooks(office, files, report):
    books = {key: path for key, path in files.items() if key[2] == "xlsx"}
    read = office.read(list(books.values()))
    for (name, audience, _), path in books.items():
        seen, formulas = read[path]
        report.formulas(path, formulas, sum(map(len, seen)))
        if audience == "machine":
            report.texts(path, seen, csv_rows(files[name, audience, "csv"], ",", "utf-8"))
        else:
            report.texts(path, seen, csv_rows(files[name, audience, "csv"], ";", "utf-8-sig"), is_guarded)


def check_csv(office, files, report):
    """As a French spreadsheet opens it on a double click: formulas run, numbers and dates recognised, quoted or not."""
    tables = {key: path for key, path in files.items() if key[1:] == ("excel", "csv")}
    read = office.read(list(tables.values()), FRENCH_CSV)
    for path in tables.values():
        seen, formulas = read[path]
        report.formulas(path, formulas, sum(map(len, seen)))
        report.texts(path, seen, csv_rows(path, ";", "utf-8-sig"))


def check_eyes(office, folder, report):
    """The same payloads without any guard: what finds nothing in them is blind."""
    path = folder / "unguarded.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([one] for one in PAYLOADS)
    seen, formulas = office.read([path], FRENCH_CSV)[path]
    rewritten = sum(row[0] not in map(same_lines, PAYLOADS) for row in seen)
    print(f"{path.name}: {formulas} formulas, {rewritten} texts rewritten, as they should be")
    report.failed += formulas < 5 or rewritten < 5


def check_machine_csv(office, files, report):
    """Values as they are: every column is asked to be text, as whoever loads such a file into a spreadsheet has to."""
    tables = {key: path for key, path in files.items() if key[1:] == ("machine", "csv")}
    as_text = "/".join(f"{i}/2" for i in range(1, 30))
    read = office.read(list(tables.values()), f"--infilter=CSV:44,34,76,1,{as_text},1033,false,false,false")
    for path in tables.values():
        seen, formulas = read[path]
        report.formulas(path, formulas, sum(map(len, seen)))
        report.texts(path, seen, csv_rows(path, ",", "utf-8"))


def check_form(office, program, workspace, folder, report):
    path = folder / "form.xlsx"
    run(program, "--workspace", workspace, *NOW, "export", "form", "-o", path)
    seen, formulas = office.read([path])[path]
    report.formulas(path, formulas, sum(map(len, seen)))
    headings = ["Rôle", "Prénom", "Nom", "Courriel", "Téléphone", "Organisme", "Fonction", "Référent", "Suppléant"]
    report.texts(path, [row for row in seen if row[0] == "Rôle"], [headings])
    empty = subprocess.run([str(program), "--workspace", str(workspace), *NOW, "import", str(office.save(path, "ods"))],
                           capture_output=True, text=True)
    print(f"form.ods, not filled in: exit {empty.returncode}, {empty.stderr.strip()}")
    report.failed += empty.returncode != 3


def check_back(office, program, folder, report):
    """A list that LibreOffice opened and saved, in its own format or in Excel's, comes back without effect."""
    workspace = folder / "back.quatuor"
    base = ["--workspace", workspace, *NOW]
    run(program, *base, "demo", "--registrations", "40")
    for audience in ("excel", "machine"):
        path = folder / f"back-{audience}.xlsx"
        run(program, *base, "export", "registrations", "--for", audience, "-o", path)
        for ending in ("ods", "xlsx"):
            saved = office.save(path, ending)
            answer = json.loads(run(program, *base, "--json", "import", saved))
            print(f"{saved.name}, saved as {ending}: {answer['rows']} rows, change {answer['change']}")
            report.failed += answer["change"] is not None or answer["rows"] == 0 or answer["format"] != ending


def main(program):
    soffice = shutil.which("soffice")
    if not soffice:
        print("there is no LibreOffice here: nothing was asked")
        return SKIPPED
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        workspace = folder / "w.quatuor"
        run(program, "--workspace", workspace, *NOW, "demo", "--registrations", "120")
        spoil(workspace)
        files = exported(program, workspace, folder)
        office = Office(soffice, folder)
        report = Report()
        check_eyes(office, folder, report)
        check_workbooks(office, files, report)
        check_csv(office, files, report)
        check_machine_csv(office, files, report)
        check_back(office, program, folder, report)
        check_form(office, program, workspace, folder, report)
    print(f"{len(PAYLOADS)} payloads in every column of texts; {report.failed} checks failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
