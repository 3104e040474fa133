#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The readers of files, without rules or store, against Python's csv and openpyxl on the same files, on the same machine.

    readers.py --bin build/release/bin --work build/bench [--people 400000] [--runs 5] [--seed 1]

cells    a CSV file into cells                                     | csv.reader over the same file
rows     the same into registration rows, values cleaned, checked  | the same
…        cells of other encodings, and of a file all of whose cells are quoted
workbook an XLSX file of a million cells into registration rows    | openpyxl, read-only, values alone
large    the most memory on a CSV file of 200 MB, in three encodings

Whole processes; medians of paired runs; the ratio is the median of the pairs' ratios. Exits with 1 if a promise is broken.
"""
import argparse
import csv
import importlib.util
import multiprocessing
import pathlib
import subprocess
import sys
import zipfile
from xml.sax.saxutils import escape

import measure
from measure import Command

HERE = pathlib.Path(__file__).resolve().parent
CSV_TIMES, XLSX_TIMES = 3.0, 10.0
CSV_MIB, XLSX_MIB = 250, 400
LARGE = 200_000_000
MILLION = 1_000_000

BY_CSV = """import csv, sys
with open(sys.argv[1], newline="", encoding=sys.argv[2]) as file:
    print(sum(len(row) for row in csv.reader(file, delimiter=sys.argv[3])))
"""
BY_OPENPYXL = """import openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
print(sum(len(row) for row in sheet.iter_rows(values_only=True)))
"""


def generate(path, people, seed):
    subprocess.run([sys.executable, HERE / "generate.py", "--people", str(people), "--seed", str(seed),
                    "--sessions-file", path.with_suffix(".dates"), "-o", path], check=True)
    return path


def in_encoding(path, source, encoding):
    path.write_bytes(source.read_text("utf-8").encode(encoding, "replace"))


def all_quoted(path, source):
    with source.open(newline="", encoding="utf-8") as text, path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL).writerows(csv.reader(text))


def large(path, source, encoding):
    """The header, then as many whole rows, again and again, as make 200 MB."""
    header, rows = source.read_text("utf-8").split("\n", 1)
    unit = rows.encode(encoding, "replace")
    with path.open("wb") as out:
        out.write((header + "\n").encode(encoding))
        while out.tell() + len(unit) <= LARGE:
            out.write(unit)
        rest = rows.encode("utf-8")[:(LARGE - out.tell()) // (2 if encoding.startswith("utf-16") else 1)]
        out.write(rest[:rest.rindex(b"\n") + 1].decode("utf-8").encode(encoding, "replace"))


def workbook(path, source):
    """A million cells as a spreadsheet writes them: shared strings, a reference and a type a cell."""
    shared, sheet = {}, []
    with source.open(newline="", encoding="utf-8") as text:
        for number, row in enumerate(csv.reader(text), 1):
            cells = (f'<c r="{chr(65 + at)}{number}" t="s"><v>{shared.setdefault(cell, len(shared))}</v></c>'
                     for at, cell in enumerate(row) if cell)
            sheet.append(f'<row r="{number}">{"".join(cells)}</row>')
            if number * len(row) >= MILLION:
                break
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    strings = "".join(f"<si><t>{escape(one)}</t></si>" for one in shared)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {main} xmlns:r="{office}"><sheets><sheet name="Inscriptions" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
        f'Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst {main} uniqueCount="{len(shared)}">{strings}</sst>',
        "xl/worksheets/sheet1.xml": f'<worksheet {main}><sheetData>{"".join(sheet)}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)


class Bench:
    def __init__(self, arguments):
        self.reader = arguments.bin.resolve() / "bench_reader"
        self.work = arguments.work.resolve()
        self.runs = arguments.runs
        self.kept = True

    def ours(self, *words):
        return lambda: Command((self.reader, *map(str, words)))

    def prepared(self, make, name, *arguments):
        """A file made in a process of its own: what this one takes in memory counts for those that it starts."""
        path = self.work / name
        process = multiprocessing.Process(target=make, args=(path, *arguments))
        process.start()
        process.join()
        if process.exitcode != 0:
            raise SystemExit(f"bench: {name} could not be made")
        return path

    def promise(self, kept):
        self.kept = self.kept and kept
        return "" if kept else "  BROKEN"

    def compare(self, name, ours, theirs, times, mib):
        pair = measure.paired(self.runs, ours, theirs)
        faster = 1 / pair.ratio()
        kept = (times is None or faster >= times) and pair.memory("ours") <= mib
        promised = "" if times is None else f" (promised {times})"
        print(f"{name:22}{faster:5.2f} times as fast{promised}: {pair.median('ours'):.2f} s against "
              f"{pair.median('theirs'):.2f}; {pair.memory('ours'):.0f} MiB against {pair.memory('theirs'):.0f}"
              f"{self.promise(kept)}", flush=True)

    def against_csv(self, name, path, encoding, delimiter=",", how="cells", times=None):
        self.compare(name, self.ours(how, path),
                     lambda: Command((sys.executable, "-c", BY_CSV, path, encoding, delimiter)), times, CSV_MIB)

    def csv(self, source):
        self.against_csv("cells", source, "utf-8", times=CSV_TIMES)
        self.against_csv("rows", source, "utf-8", how="rows")
        quoted = self.prepared(all_quoted, "quoted.csv", source)
        self.against_csv("cells, all quoted", quoted, "utf-8", delimiter=";")
        for encoding in ("cp1252", "utf-16"):
            path = self.prepared(in_encoding, f"{encoding}.csv", source, encoding)
            self.against_csv(f"cells, {encoding}", path, encoding)

    def xlsx(self, source):
        if importlib.util.find_spec("openpyxl") is None:
            print("workbook              not compared: this Python has no openpyxl", flush=True)
            return
        path = self.prepared(workbook, "million.xlsx", source)
        self.compare("workbook", self.ours("rows", path),
                     lambda: Command((sys.executable, "-c", BY_OPENPYXL, path)), XLSX_TIMES, XLSX_MIB)

    def memory(self, source):
        for encoding in ("utf-8", "cp1252", "utf-16"):
            path = self.prepared(large, "large.csv", source, encoding)
            run = measure.run(self.ours("rows", path)())
            print(f"large, {encoding:15}{path.stat().st_size / 1e6:.0f} MB in {run.seconds:.2f} s, {run.mib:.0f} MiB "
                  f"(promised {CSV_MIB}){self.promise(run.mib <= CSV_MIB)}", flush=True)
            path.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--people", type=int, default=400_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    bench = Bench(arguments)
    bench.work.mkdir(parents=True, exist_ok=True)
    source = generate(bench.work / "readers.csv", arguments.people, arguments.seed)
    bench.csv(source)
    bench.xlsx(source)
    bench.memory(source)
    sys.exit(0 if bench.kept else 1)


if __name__ == "__main__":
    main()
