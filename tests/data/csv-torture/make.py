#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes cases.json: CSV files that break readers, and the cells that Python's csv module reads in them.

    make.py [-o cases.json]

A case is {name, bytes (base64), encoding, delimiter, python: [[cell…]…]}; where Quatuor reads otherwise on purpose, also
`ours` and the reason `why`. Python is given the text without its byte order mark and without a first line `sep=;`, which it does not
know. The same script gives the same bytes.

Everywhere, rows whose cells are all blank are left out on both sides: blank records are not rows in Quatuor.
"""
import argparse
import base64
import csv
import io
import json
import pathlib
import random
import re

RANDOM_CASES = 400
PIECES = ["a", "Zoé", "œuvre", "’", '"', '""', "\n", "\r\n", "\r", " ", "  ", "'", "=1+1", "+33", "sep=;", "\ufeff", "é", "1,5", "x" * 70,
          ",", ";", "\t", "|", "N'Diaye", "中", "😀", "\u2028", "\u00a0", "\u0085", "{", "\\", "\\\"", "<b>"]
MARKS = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
CODECS = {"utf-8-sig": "utf-8"}


def is_blank(row):
    return all(re.fullmatch(r"[ \t\n\v\f\r]*", cell) for cell in row)


def by_python(text, delimiter):
    text = re.sub(r'^(sep=[^"\r\n]|"sep=[^"\r\n]")(\r\n|\r|\n|$)', "", text, flags=re.IGNORECASE)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [row for row in rows if not is_blank(row)]


def case(name, text, delimiter=",", encoding="utf-8", ours=None, why=None):
    """`encoding` as Quatuor is told; empty: it has to find out."""
    codec = CODECS.get(encoding, encoding)
    made = {"name": name, "bytes": base64.b64encode(MARKS.get(encoding, b"") + text.encode(codec)).decode(),
            "encoding": "cp1252" if encoding == "cp1252" else "", "delimiter": delimiter, "python": by_python(text, delimiter)}
    if ours is not None:
        made |= {"ours": ours, "why": why}
    return made


def by_hand():
    endings = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}
    for name, end in endings.items():
        yield case(f"lines end with {name}", f"a,b{end}c,d{end}")
        yield case(f"the last line has no end, {name}", f"a,b{end}c,d")
        yield case(f"{name} within quotes", f'a,"b{end}c"{end}d,e{end}')
        yield case(f"blank lines, {name}", f"{end}a,b{end}{end}{end}c,d{end}{end}")
        yield case(f"a quoted cell ends the file, {name}", f'a,"b"{end}c,"d{end}"')
    yield case("every kind of line end", "a\nb\r\nc\rd\r\r\ne\n\rf")
    yield case("doubled quotes", '"a""b","""","""""a",""""""\n')
    yield case("only quotes that are doubled", '""""\n"""""",x\n')
    yield case("empty cells in quotes", '"","",x\n"",y,""\n')
    yield case("a quote within an unquoted cell", 'a"b,c""d,e"\n')
    yield case("quotes around a word in the middle", 'He said "hi",x\n')
    yield case("ragged rows", "a,b,c\nd\ne,f\ng,h,i,j,k\n")
    yield case("trailing delimiters", "a,b,\nc,,\n,d,\n")
    yield case("leading delimiters", ",a\n,,b\n")
    yield case("one column", "a\nb\n\nc\n", delimiter=";")
    yield case("one column, quoted", '"a"\n"b\nc"\n"""d"""\n')
    yield case("one cell", "x")
    yield case("empty records among others", ',,\na,b,c\n;;\n , ,\n"","",""\n')
    yield case("spaces are text", " a , b\nc  ,  d \n")
    yield case("spaces within quotes are text", '" a ","  "\nx,"b "\n')
    yield case("a separator line", "sep=;\r\na;b\r\n", delimiter=";")
    yield case("a separator line in quotes", '"SEP=|"\na|b\n', delimiter="|")
    yield case("sep= that is no separator line", "sep=;;\na;b\n", delimiter=";")
    yield case("sep= later on", "a;b\nsep=;\n", delimiter=";")
    yield case("a mark before the text", "a,é\n", encoding="utf-8-sig")
    yield case("a mark before a quote", '"a,é",b\n', encoding="utf-8-sig")
    yield case("a mark at the start of the second line", "a,b\n\ufeffc,d\n")
    yield case("a mark within a cell", 'a\ufeff,"\ufeffb"\n')
    yield case("two marks", "\ufeffa,b\n", encoding="utf-8-sig")
    for encoding in ("utf-16-le", "utf-16-be"):
        yield case(f"{encoding}", 'a\t"é\n’"\t😀\r\n中\t\t\r\n', delimiter="\t", encoding=encoding)
        yield case(f"two marks, {encoding}", "\ufeffa,b\n", encoding=encoding)
    yield case("Windows-1252", 'Zoé;"œ’€"\nç;;ÿ\n', delimiter=";", encoding="cp1252")
    yield case("separators of other languages are text", "a\u2028b,c\u0085d,e\x0bf\x0cg\n")
    yield case("backslashes escape nothing", 'a\\,b\\"c,"d\\"\n')
    yield case("apostrophes quote nothing", "'a,b',c\n")
    # Where Quatuor reads otherwise, on purpose.
    yield case("a quote that never closes", 'a,b\n"c,d\ne,f\n', ours=[["a", "b"], ['"c', "d"], ["e", "f"]], why="unclosed")
    yield case("a quote that never closes, at the end", 'a,b\nc,"', ours=[["a", "b"], ["c", '"']], why="unclosed")
    yield case("text after a quoted cell", '"a"b,c\nd,e\n', ours=[['"a"b', "c"], ["d", "e"]], why="inner")
    yield case("quotes that are not doubled", '"He said "hi" twice",ok\n', ours=[['He said "hi" twice', "ok"]], why="inner")
    yield case("spaces before a quote", 'a, "b,c"\n', ours=[["a", "b,c"]], why="beside")
    yield case("spaces after a quote", '"a" ,b\n', ours=[["a", "b"]], why="beside")


class Dice:
    def __init__(self, seed):
        self.rng = random.Random(seed)

    def cell(self, encoding):
        text = "".join(self.rng.choice(PIECES) for _ in range(self.rng.choice((0, 1, 1, 1, 2, 3))))
        return text.encode(encoding, "ignore").decode(encoding)

    def written(self, cell, delimiter):
        """As RFC 4180 asks, or with quotes that it does not ask for; a quote that opens no cell may stand as it is."""
        needs = any(c in cell for c in (delimiter, "\r", "\n")) or cell.lstrip(" ").startswith('"')
        if needs or self.rng.random() < 0.25:
            return '"' + cell.replace('"', '""') + '"'
        return cell

    def case(self, number):
        delimiter = self.rng.choice(",;\t|")
        encoding = self.rng.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"))
        ending = self.rng.choice(("\n", "\r\n", "\r", None))
        columns = self.rng.randrange(1, 6)
        text = ""
        if self.rng.random() < 0.1:
            text = f"sep={delimiter}\r\n"
        for _ in range(self.rng.randrange(1, 7)):
            size = columns if self.rng.random() < 0.8 else self.rng.randrange(1, 8)
            row = [self.cell(CODECS.get(encoding, encoding)) for _ in range(size)]
            text += delimiter.join(self.written(cell, delimiter) for cell in row)
            text += (ending or self.rng.choice(("\n", "\r\n", "\r"))) * self.rng.choice((1, 1, 1, 2))
        if self.rng.random() < 0.2:
            text = text.rstrip("\r\n") if not text.rstrip("\r\n").endswith(('"', delimiter)) else text
        if not text.startswith(('"', "sep=")):
            text = "x" + text  # neither the mark of another format nor nothing
        return case(f"random {number}", text, delimiter, encoding)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", type=pathlib.Path, default=pathlib.Path(__file__).with_name("cases.json"))
    output = parser.parse_args().o
    dice = Dice(4180)
    cases = list(by_hand()) + [dice.case(number) for number in range(RANDOM_CASES)]
    lines = ",\n".join(json.dumps(one, ensure_ascii=True) for one in cases)
    output.write_text(f"[\n{lines}\n]\n", "utf-8")


if __name__ == "__main__":
    main()
