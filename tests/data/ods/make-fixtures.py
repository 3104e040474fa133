#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The OpenDocument spreadsheets of this folder, written by hand: what real programs write, and what only an enemy does. Run it to make
# them again; the same bytes come out. Everybody in them is invented. One is not made here: from-libreoffice.ods is what LibreOffice 7.4
# saved of csv/utf8.csv.
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
MIME = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = " ".join(f'xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"' for one, full in
                 [("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("draw", "drawing")])
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
HEADINGS = ["Date de la journée", "Territoire", "Code INSEE", "Rôle", "Prénom", "Nom", "Courriel", "Téléphone"]
ROWS = [
    ["2026-09-16", "Pornic", "44131", "Élu·e", "Zoé", "Martin", "zoe@pornic.example.org", "06 39 98 00 01"],
    ["2026-09-16", "Pornic", "44131", "Agent", "Loïc", "Girard", "loic@pornic.example.org", "06 39 98 00 02"],
]


def cell(inside="", kind="string", more=""):
    """A cell as it stands in the XML."""
    typed = f' office:value-type="{kind}"' if kind else ""
    return f"<table:table-cell{typed}{more}>{inside}</table:table-cell>"


def text(words):
    return cell(f"<text:p>{escape(words)}</text:p>") if words else "<table:table-cell/>"


def shown(kind, value, words):
    name = "value" if kind in ("float", "percentage", "currency") else f"{kind}-value"
    return cell(f"<text:p>{escape(words)}</text:p>", kind, f' office:{name}="{value}"')


def spanned(words, columns, rows=1):
    covered = "<table:covered-table-cell/>" * (columns - 1)
    return cell(f"<text:p>{escape(words)}</text:p>", "string",
                f' table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"') + covered


def row(cells, more=""):
    return f"<table:table-row{more}>" + "".join(one if one.startswith("<table:") else text(one) for one in cells) + \
        "</table:table-row>"


def sheet(name, rows, more=""):
    return f'<table:table table:name="{escape(name)}"{more}>' + "".join(
        one if isinstance(one, str) else row(one) for one in rows) + "</table:table>"


def content(*sheets, styles="", before="", after=""):
    return (f"{HEAD}<office:document-content {NAMES} office:version=\"1.3\"><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:spreadsheet>{before}{''.join(sheets)}{after}"
            "</office:spreadsheet></office:body></office:document-content>")


def manifest(inside=""):
    return (f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>'
            f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{inside}</manifest:file-entry>'
            "</manifest:manifest>")


def write(name, parts):
    with zipfile.ZipFile(HERE / name, "w") as archive:
        for part, (bytes_, packed) in parts.items():
            archive.writestr(zipfile.ZipInfo(part), bytes_, zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED, 9)


def one(name, xml, listed=None):
    write(name, {"mimetype": (MIME, False), "content.xml": (xml, True), "META-INF/manifest.xml": (listed or manifest(), True)})


GOOD = content(sheet("Inscriptions", [HEADINGS, *ROWS]))


# --- what real programs write -----------------------------------------------------------------------------------------

def honest():
    one("plain.ods", GOOD)
    asked = ["Horodateur", "Référent", "Fonction"]
    one("values.ods", content(sheet("Inscriptions", [
        HEADINGS[:8] + asked,
        [shown("date", "2026-09-16", "16/09/26"), "Ambérieu", shown("float", "1004", "01004"), "Élu·e", "Zoé", "Martin",
         "z@example.org", shown("float", "639980001", "06 39 98 00 01"),
         shown("date", "2026-08-20T14:30:00", "20/08/26 14:30"), shown("boolean", "true", "VRAI"),
         shown("percentage", "0.5", "50 %")],
        [shown("date", "2026-09-16T00:00:00", "mercredi"), "Ambérieu", shown("float", "1004", "1 004"), "Agent", "Loïc", "Girard",
         "l@example.org", shown("float", "6.39980002E8", "6,40E+08"), shown("date", "2026-08-20T14:30:59.250000000", ""),
         shown("boolean", "false", "FAUX"), shown("currency", "12.5", "12,50 €")],
        ["2026-09-16", "Ambérieu", "01004", "Agent", "Ana", "Roux", "a@example.org", shown("float", "33639980003", "3,4E+10"), "",
         "", shown("time", "PT09H30M00S", "09:30")],
        ["2026-09-16", "Ambérieu", "01004", "Agent", "Jean", "Braun", "j@example.org", "", "",
         cell("", "", ' table:formula="of:=A1"'), shown("float", "0", "#N/A")],
    ])))
    one("texts.ods", content(sheet("Inscriptions", [
        HEADINGS,
        ["2026-09-16", cell("<text:p>Le<text:s/>Roux</text:p><text:p>de <text:span>Va</text:span>nnes</text:p>"), "",
         cell("<text:p>  Élu·e\n   locale </text:p>"), cell('<text:p>Zoé<text:s text:c="3"/>Ève<text:tab/>Ô</text:p>'),
         cell("<office:annotation><text:p>Ne pas lire</text:p></office:annotation><text:p>Martin</text:p>"),
         cell('<text:p><text:a xlink:href="mailto:zoe@example.org" xmlns:xlink="http://www.w3.org/1999/xlink">zoe@example.org'
              "</text:a></text:p>"),
         cell("<text:p>06 39<text:line-break/>98 00 01</text:p>")],
        ["2026-09-16", "", "", "=1+1 & <b>", cell("", "string", ' office:string-value="Inès"'),
         cell("<text:p><text:ruby><text:ruby-base>Roux</text:ruby-base><text:ruby-text>ゾエ</text:ruby-text></text:ruby></text:p>"),
         cell("<text:p>ines@example.org<text:note><text:note-body><text:p>plus tard</text:p></text:note-body></text:note></text:p>"),
         cell('<draw:frame><draw:text-box><text:p>image</text:p></draw:text-box></draw:frame>')],
    ])))
    million = row([cell("", "", ' table:number-columns-repeated="16384"')], ' table:number-rows-repeated="1000000"')
    one("repeats.ods", content(sheet("Inscriptions", [
        row(["<table:table-cell table:number-columns-repeated=\"2\"/>"], ' table:number-rows-repeated="3"'),
        HEADINGS + ['<table:table-cell table:number-columns-repeated="16376"/>'],
        row(ROWS[0][:4] + [cell("<text:p>Zoé</text:p>", "string", ' table:number-columns-repeated="2"'), ROWS[0][6]]),
        row(ROWS[1], ' table:number-rows-repeated="3"'),
        "<table:table-row-group>" + row(["", "Die", "", "Agent", "Ana", "Roux"]) + "</table:table-row-group>",
        million])))
    one("title-and-merged.ods", content(sheet("Inscriptions", [
        [spanned("Inscriptions aux journées d’ateliers", 8)],
        [spanned("Date de la journée", 1, 2), spanned("Territoire", 1, 2), spanned("Code INSEE", 1, 2), spanned("Personne", 5)],
        ["<table:covered-table-cell><text:p>oublié</text:p></table:covered-table-cell>", "<table:covered-table-cell/>",
         "<table:covered-table-cell/>"] + HEADINGS[3:],
        ROWS[0], ["", "", ""] + ROWS[1][3:]])))
    one("merged-over-the-row.ods", content(sheet("Inscriptions", [[spanned("Inscriptions", 8).replace('spanned="8"', 'spanned="16384"')],
        HEADINGS, *ROWS])))
    several = (sheet("Brouillon", [["rien"]]), sheet("Cachée", [HEADINGS, ["2026-09-16", "Crest"] + ROWS[0][2:]],
                                                     ' table:style-name="ta2"'),
               sheet("Inscriptions", [HEADINGS, *ROWS], ' table:style-name="ta1"'))
    styles = ('<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>'
              '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>')
    for name in ("sheets", "sheets-by-name", "sheets-by-number"):
        one(f"{name}.ods", content(*several, styles=styles))
    one("labels-above.ods", content(sheet("Inscription", [
        [spanned("Inscription d’une délégation", 4)], ["Journée", spanned("mercredi 16 septembre 2026 – Drôme", 3)],
        ["Territoire", spanned("Die", 3)], ["Rôle", "Prénom", "Nom", "Courriel"], ["Élu·e", "Ana", "Roux", "ana@die.example.org"],
        ["Agent"]])))
    deleted = ('<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell>'
               '<text:p>Nom</text:p></table:change-track-table-cell></table:cell-content-deletion></table:deletion>'
               + sheet("Effacée", [HEADINGS, ROWS[1]]) + "</table:tracked-changes>")
    one("tracked-changes.ods", content(sheet("Inscriptions", [HEADINGS, ROWS[0]]), before=deleted,
                                       after="<table:database-ranges>" + sheet("Plage", [ROWS[1]]) + "</table:database-ranges>"))
    other = GOOD
    for prefix in ("office", "table", "text"):
        other = other.replace(f"{prefix}:", f"{prefix[0:2]}x:").replace(f"xmlns:{prefix[0:2]}x:", f"xmlns:{prefix}:")
        other = other.replace(f'xmlns:{prefix}="', f'xmlns:{prefix[0:2]}x="')
    write("mimetype-last.ods", {"content.xml": (other, True), "META-INF/manifest.xml": (manifest(), True), "mimetype": (MIME, True)})


# --- what only an enemy writes ----------------------------------------------------------------------------------------

def hostile():
    one("encrypted.ods", b"\x93\x12\x7f\x00" * 64, manifest('<manifest:encryption-data manifest:checksum-type="SHA1/1K"/>'))
    write("text-document.ods", {"mimetype": ("application/vnd.oasis.opendocument.text", False),
                                "content.xml": (GOOD.replace("office:spreadsheet>", "office:text>"), True),
                                "META-INF/manifest.xml": (manifest(), True)})
    write("no-content.ods", {"mimetype": (MIME, False), "META-INF/manifest.xml": (manifest(), True)})
    one("no-sheets.ods", content())
    one("empty.ods", content(sheet("Feuille1", [])))
    one("cut-xml.ods", GOOD[:GOOD.index("loic@")])
    one("dtd.ods", GOOD.replace("<office:document-content", '<!DOCTYPE a [<!ENTITY b "x">]><office:document-content', 1))
    one("deep.ods", GOOD.replace("<text:p>Zoé", "<text:p>" + "<text:span>" * 100 + "Zoé"))
    one("bomb.ods", GOOD.replace("</table:table>", " " * 6_000_000 + "</table:table>"))
    filled = cell("<text:p>x</text:p>", "string", ' table:number-columns-repeated="{}"')
    one("too-wide.ods", content(sheet("Inscriptions", [HEADINGS, row([filled.format(20_000)])])))
    one("too-long.ods", content(sheet("Inscriptions", [HEADINGS, row(["x"], ' table:number-rows-repeated="2000000"')])))
    one("too-many-cells.ods", content(sheet("Inscriptions", [
        HEADINGS, row([filled.format(16_000)], ' table:number-rows-repeated="1000000"')])))
    one("many-spaces.ods", content(sheet("Inscriptions", [HEADINGS, [cell('<text:p>a<text:s text:c="999999999"/>b</text:p>')]])))
    long = "ab" * 100_000
    one("one-text-many-times.ods", content(sheet("Inscriptions", [
        HEADINGS, row([cell(f"<text:p>{long}</text:p>", "string", ' table:number-columns-repeated="7"')])])))
    one("nobody.ods", content(sheet("Bilan", [["Bilan", "Total"], ["2026", "12"]])))


honest()
hostile()
