#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that an enemy or a bad disk made, each read by a process of its own: what is said of it, how soon, and in how much memory.

    hostile.py --bin build/release/bin --work build/bench

Exits with 1 when one is not refused by the code that is expected of it ("read": it can be read, with what there is to say), takes more
than a second or more than 300 MiB.
"""
import argparse
import pathlib
import subprocess
import sys
import zipfile

import measure

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent / "data"
MOST_SECONDS, MOST_MIB = 1.0, 300
MEGABYTE = 1_000_000

HEADER = b"Territoire,R\xc3\xb4le,Pr\xc3\xa9nom,Nom,Courriel\n"
ROW = b"Pornic,elu,Zo\xc3\xa9,Martin,zoe@pornic.example.org\n"
JSON_HEAD = b'{"format":"quatuor-registrations","version":1,"registrations":['
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def csv_files():
    yield "empty.csv", b"", "file.empty"
    yield "blank.csv", b" \r\n,,\r\n" * MEGABYTE, "file.empty"
    yield "cut.csv", HEADER + ROW * 3 + ROW[:20], "read"
    yield "pdf-named.csv", b"%PDF-1.7\n" + b"x" * MEGABYTE, "file.looks-like"
    yield "png-named.csv", b"\x89PNG\r\n\x1a\n" + b"\0" * MEGABYTE, "file.looks-like"
    yield "workspace-named.csv", b"SQLite format 3\0" + b"\0" * MEGABYTE, "file.looks-like"
    yield "encrypted.csv", bytes((n * n * 167 + n * 13) & 0xFF for n in range(MEGABYTE)), "file.binary"
    yield "nothing-but-nul.csv", b"\0" * MEGABYTE, "file.binary"
    yield "nul-controls-bidi.csv", HEADER + ROW + b"Por\0nic,elu,\x01\x02,\xe2\x80\xaeMartin,a@b.example.org\n", "read"
    yield "a-million-columns.csv", b"a," * MEGABYTE + b"Nom\n" + ROW, "file.line-too-long"
    yield "half-a-million-columns.csv", b"Nom,Courriel" + b"," * (MEGABYTE // 2) + b"\n" + ROW, "file.too-many-columns"
    yield "a-million-cells-in-a-row.csv", HEADER + ROW + b"," * MEGABYTE + b"x\n", "file.too-many-columns"
    yield "one-line.csv", HEADER + b"x" * (100 * MEGABYTE), "file.line-too-long"
    yield "fifty-million-rows.csv", HEADER + b'"' + b"x\n" * (50 * MEGABYTE), "file.too-many-rows"
    yield "quotes-that-never-close.csv", HEADER + b'"a\n' * MEGABYTE, "file.unclosed-quotes"
    yield "only-quotes.csv", HEADER + b'"' * (50 * MEGABYTE), "file.line-too-long"
    yield "utf16-of-odd-length.csv", b"\xff\xfe" + HEADER.decode().encode("utf-16-le") + b"x", "file.encoding"
    yield "html-named.csv", b"<!DOCTYPE html><table>" + b"<tr><td>x</td></tr>" * MEGABYTE, "file.looks-like"


def json_files():
    yield "cut.json", JSON_HEAD + b'{"ref":"a",', "json.malformed"
    yield "other.json", b'{"a":[' + b"1," * MEGABYTE + b"1]}", "file.looks-like"
    yield "deep.json", b"[" * (60 * MEGABYTE), "json.too-deep"
    yield "deep-objects.json", b'{"a":' * MEGABYTE, "json.too-deep"
    yield "key-twice.json", JSON_HEAD + b'{"ref":"a","ref":"b"}]}', "json.duplicate-key"
    yield "million-keys.json", JSON_HEAD + b"{" + b",".join(b'"%d":1' % n for n in range(MEGABYTE)) + b"}]}", "json.too-large"
    yield "one-text.json", JSON_HEAD + b'{"ref":"' + b"x" * (60 * MEGABYTE) + b'"}]}', "json.too-large"
    yield "one-number.json", JSON_HEAD + b'{"ref":' + b"1" * (60 * MEGABYTE) + b"}]}", "json.too-large"
    yield "too-large.json", JSON_HEAD + b" " * (68 * MEGABYTE) + b"]}", "file.too-large"
    yield "nobodies.json", JSON_HEAD + b'{"delegates":[' + b"{}," * (20 * MEGABYTE) + b"{}]}]}", "file.expands"
    text = b'{"expectations":"' + b"x" * MEGABYTE + b'","delegates":[' + b"{}," * 2000 + b"{}]}"
    yield "a-text-of-all.json", JSON_HEAD + text + b"]}", "file.expands"
    yield "nul-and-bidi.json", JSON_HEAD + b'{"ref":"a\\u0000b","delegates":[{"familyName":"\\u202emartin"}]}]}', "read"
    yield "half-a-character.json", JSON_HEAD + b'{"ref":"\\ud800"}]}', "json.malformed"
    yield "not-utf8.json", JSON_HEAD + b'{"ref":"\xff"}]}', "json.malformed"


def workbook(path, sheet, more=()):
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    }
    how = zipfile.ZIP_STORED if len(sheet) > 20 * MEGABYTE else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(path, "w", how) as archive:
        for name, text in [*parts.items(), ("xl/worksheets/sheet1.xml", sheet), *more]:
            archive.writestr(name, text)


def sheet_of(rows, before=""):
    return f"{before}<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"


def inline(at, text):
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADINGS = f'<row r="1">{inline("A1", "Nom")}{inline("B1", "Courriel")}</row>'


def xlsx_files(work):
    """(path, what is expected)"""
    for name, expected in (("bomb.xlsx", "file.expands"), ("bomb-of-strings.xlsx", "file.expands"), ("bomb-that-lies.xlsx", "file.damaged"),
                           ("size-beyond-all.xlsx", "file.expands"), ("size-that-lies.xlsx", "file.damaged"), ("dtd.xlsx", "file.type-declaration"),
                           ("dtd-from-outside.xlsx", "file.type-declaration"), ("password.xlsx", "file.protected"), ("macros.xlsm", "read"),
                           ("password-on-parts.xlsx", "file.protected"), ("cut-archive.xlsx", "file.damaged"), ("binary.xlsb", "file.looks-like"),
                           ("old-excel.xls", "file.looks-like"), ("deep.xlsx", "file.damaged"), ("not-a-workbook.xlsx", "file.looks-like")):
        yield DATA / "xlsx" / name, expected
    made = {
        "bidi-and-controls.xlsx": (sheet_of(HEADINGS + f'<row r="2">{inline("A2", "&#x202E;x_x0000_y")}</row>'), (), "read"),
        "nul.xlsx": (sheet_of(HEADINGS + '<row r="2"><c r="A2" t="inlineStr"><is><t>&#0;</t></is></c></row>'), (), "file.damaged"),
        "a-million-columns.xlsx": (sheet_of("<row>" + "<c t=\"str\"><v>a</v></c>" * MEGABYTE + "</row>"), (), "sheet.too-large"),
        "entity-bomb.xlsx": (sheet_of(HEADINGS, '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'), (), "file.type-declaration"),
        "outside-entity.xlsx": (sheet_of(HEADINGS, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>'), (), "file.type-declaration"),
        "undeclared-entity.xlsx": (sheet_of(HEADINGS.replace("Nom", "&b;")), (), "file.damaged"),
        "a-text-of-a-megabyte-in-each-row.xlsx": (sheet_of(HEADINGS + "".join(
            f'<row r="{n}">{inline(f"A{n}", "x" * 900_000)}</row>' for n in range(2, 8))), (), "file.expands"),
        "eleven-thousand-parts.xlsx": (sheet_of(HEADINGS), [(f"xl/{n}", "") for n in range(11_000)], "file.expands"),
        "a-million-rows.xlsx": (sheet_of("".join(f'<row r="{n}"><c t="str"><v>{n}</v></c></row>' for n in range(1, 200_000))), (),
                                "file.not-registrations"),
    }
    for name, (sheet, more, expected) in made.items():
        workbook(work / name, sheet, more)
        yield work / name, expected
    damaged = (DATA / "xlsx" / "shared.xlsx").read_bytes()
    for name, content, expected in (("cut.xlsx", damaged[:len(damaged) // 2], "file.damaged"), ("empty.xlsx", b"", "file.empty"),
                                    ("text-named.xlsx", HEADER + ROW, "read"), ("zeros.xlsx", b"PK\x03\x04xl/" + b"\0" * MEGABYTE, "file.damaged")):
        (work / name).write_bytes(content)
        yield work / name, expected


def check(reader, said, path, expected):
    # The least of three: other programs run on the same machine.
    run = min((measure.run(measure.Command((reader, "rows", path), output=said, answers=(0, 1))) for _ in range(3)),
              key=lambda one: one.seconds)
    text = said.read_text().split()
    code = text[1] if text and text[0] == "refused:" else "read"
    kept = code == expected and run.seconds <= MOST_SECONDS and run.mib <= MOST_MIB
    print(f"{path.name:40}{code:26}{run.seconds:5.2f} s {run.mib:4.0f} MiB{'' if kept else '  BROKEN: expected ' + expected}", flush=True)
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--make", action="store_true", help="only make the files, and say which: memory of this process would count")
    arguments = parser.parse_args()
    work = arguments.work.resolve() / "hostile"
    work.mkdir(parents=True, exist_ok=True)
    if arguments.make:
        for files in (csv_files, json_files):
            for name, content, expected in files():
                (work / name).write_bytes(content)
                print(work / name, expected)
        for path, expected in xlsx_files(work):
            print(path, expected)
        return
    listed = subprocess.run([sys.executable, __file__, "--make", "--bin", arguments.bin, "--work", arguments.work], check=True,
                            capture_output=True, text=True).stdout
    cases = [line.rsplit(" ", 1) for line in listed.splitlines()]
    kept = [check(arguments.bin.resolve() / "bench_reader", work / "said.txt", pathlib.Path(path), expected) for path, expected in cases]
    print(f"{sum(kept)} of {len(kept)} as promised", flush=True)
    sys.exit(0 if all(kept) else 1)


if __name__ == "__main__":
    main()
