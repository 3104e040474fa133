#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The workbooks of this folder, written by hand: what real programs write, and what only an enemy does.
# Run it to make them again; the same bytes come out. Everybody in them is invented.
import struct
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
HEADINGS = ["Date de la journée", "Territoire", "Code INSEE", "Rôle", "Prénom", "Nom", "Courriel", "Téléphone"]
ROWS = [
    ["2026-09-16", "Pornic", "44131", "Élu·e", "Zoé", "Martin", "zoe@pornic.example.org", "06 39 98 00 01"],
    ["2026-09-16", "Pornic", "44131", "Agent", "Loïc", "Girard", "loic@pornic.example.org", "06 39 98 00 02"],
]


def letters(column):
    return (chr(64 + column // 26) if column >= 26 else "") + chr(65 + column % 26)


def inline(text):
    return ' t="inlineStr"', f'<is><t xml:space="preserve">{escape(text)}</t></is>'


def number(value, style=0):
    return f' s="{style}"' if style else "", f"<v>{value}</v>"


def typed(kind, value, inside=""):
    return f' t="{kind}"', f"{inside}<v>{value}</v>"


def cell(place, content):
    if content is None:
        return ""
    attributes, inside = inline(content) if isinstance(content, str) else content
    return f'<c r="{place}"{attributes}>{inside}</c>'


def row(at, cells):
    return f'<row r="{at}">' + "".join(cell(letters(i) + str(at), one) for i, one in enumerate(cells)) + "</row>"


def sheet(rows, after="", first=1):
    """`rows`: lists of cells; None stands for a row that is not there."""
    data = "".join(row(i, one) for i, one in enumerate(rows, first) if one is not None)
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>{after}</worksheet>'


def merged(*ranges):
    return f'<mergeCells count="{len(ranges)}">' + "".join(f'<mergeCell ref="{one}"/>' for one in ranges) + "</mergeCells>"


def styles(*formats):
    """Style 0 is general, style n the nth format: a built-in number, or a code."""
    custom = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{escape(one, {chr(34): "&quot;"})}"/>'
                     for i, one in enumerate(formats) if isinstance(one, str))
    ids = [0] + [164 + i if isinstance(one, str) else one for i, one in enumerate(formats)]
    xfs = "".join(f'<xf numFmtId="{one}"/>' for one in ids)
    return (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{custom}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
            f"<cellXfs>{xfs}</cellXfs></styleSheet>")


def shared(*texts):
    items = "".join(one if one.startswith("<si>") else f"<si><t>{escape(one)}</t></si>" for one in texts)
    return f'{HEAD}<sst xmlns="{MAIN}">{items}</sst>'


def parts(sheets, style=None, strings=None, date1904=False, states=(), more=()):
    """`sheets`: [(name, xml)]. A dictionary of the parts, in the order of the archive."""
    kinds = [("worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)]
    kinds += [("styles", "styles.xml")] if style else []
    kinds += [("sharedStrings", "sharedStrings.xml")] if strings else []
    links = "".join(f'<Relationship Id="rId{i}" Type="{LINK}/{kind}" Target="{target}"/>'
                    for i, (kind, target) in enumerate(kinds, 1))
    state = dict(enumerate(states))
    entries = "".join(f'<sheet name="{escape(name)}" sheetId="{i}"{state.get(i - 1, "")} r:id="rId{i}"/>'
                      for i, (name, _) in enumerate(sheets, 1))
    flag = ' date1904="1"' if date1904 else ""
    made = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'{HEAD}<Relationships><Relationship Id="rId1" Type="{LINK}/officeDocument" '
                       'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{LINK}"><workbookPr{flag}/>'
                           f"<sheets>{entries}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"{HEAD}<Relationships>{links}</Relationships>",
    }
    if style:
        made["xl/styles.xml"] = style
    if strings:
        made["xl/sharedStrings.xml"] = strings
    for i, (_, xml) in enumerate(sheets, 1):
        made[f"xl/worksheets/sheet{i}.xml"] = xml
    made.update(dict(more))
    return made


def write(name, made):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for part, content in made.items():
            archive.writestr(zipfile.ZipInfo(part), content, zipfile.ZIP_DEFLATED, 9)
    return HERE / name


def one(name, xml, **options):
    return write(name, parts([("Inscriptions", xml)], **options))


def changed(name, change):
    path = HERE / name
    path.write_bytes(change(bytearray(path.read_bytes())))


# --- what real programs write -----------------------------------------------------------------------------------------

def honest():
    one("inline.xlsx", sheet([HEADINGS, *ROWS]))
    texts = HEADINGS + [
        "Pornic", "<si><r><rPr><b/></rPr><t>Él</t></r><r><t xml:space=\"preserve\">u·e</t></r></si>",
        "<si><t>Zoé</t><rPh sb=\"0\" eb=\"1\"><t>ゾエ</t></rPh><phoneticPr fontId=\"1\"/></si>", "Martin",
        "zoe@pornic.example.org", "Le Roux_x000D_\nde Vannes", "", "=1+1 &amp; <b>"]
    at = {text: typed("s", i) for i, text in enumerate(texts)}
    by = [typed("s", i) for i in range(len(texts))]
    one("shared.xlsx", sheet([by[:8], [by[14], by[8], by[14], by[9], by[10], by[11], by[12], None],
                              [None, by[8], None, by[9], by[15], by[13]]]), strings=shared(*texts))
    assert at
    one("numbers.xlsx", sheet([HEADINGS + ["Référent"],
        [number("46281", 1), "Ambérieu", number("1004"), "Élu·e", "Zoé", "Martin", "z@example.org",
         number("639980001"), typed("b", 1)],
        [number("4.6281E4", 1), "Ambérieu", number("1004", 2), "Agent", "Loïc", "Girard", "l@example.org",
         number("3.3639980002E10"), typed("b", 0)],
        [number("46281", 1), "Ambérieu", number("1004.0"), "Agent de l’État", "Ana", "Roux", "a@example.org",
         number("639980003", 3), None]]),
        style=styles("dd/mm/yyyy", "00000", '0#" "##" "##" "##" "##'))
    asked = ["Horodateur"]
    moments = [("46281", 14), ("46281", "dd/mm/yyyy"), ("46281", "[$-40C]dddd d mmmm yyyy;@"), ("46281.604166666664", 22),
               ("46281", 'yyyy"-"mm\\-dd hh:mm:ss'), ("46281.999999", "jj/mm/aaaa"), ("59", 14), ("61", 14)]
    kinds = [two for _, two in moments]
    one("dates-1900.xlsx", sheet([HEADINGS[:6] + asked] + [
        [number(value, i), "Pornic", "44131", "Agent", "Zoé", f"Martin {letters(i)}", number(value, i)]
        for i, (value, _) in enumerate(moments, 1)] + [
        [typed("d", "2026-09-16T00:00:00"), "Pornic", "44131", "Agent", "Zoé", "Martin Z",
         typed("d", "2026-08-20T14:30:00")]]), style=styles(*kinds))
    one("dates-1904.xlsx", sheet([HEADINGS[:6] + asked,
        [number("44819", 1), "Pornic", "44131", "Agent", "Zoé", "Martin", number("44792.5", 2)]]),
        style=styles("d/m/yy", 22), date1904=True)
    one("times-stay-times.xlsx", sheet([HEADINGS[:6] + ["Attentes"],
        ["2026-09-16", "Pornic", "44131", "Agent", "Zoé", "Martin", number("0.39583333333333331", 1)],
        ["2026-09-16", "Pornic", "44131", "Agent", "Ana", "Roux", number("1.25", 2)],
        ["2026-09-16", "Pornic", "44131", "Agent", "Loïc", "Girard", number("0.1")]]), style=styles(20, "[h]:mm"))
    one("labels-above.xlsx", sheet(
        [["Inscription d’une délégation"], None, ["Journée", None, number("46281", 1)], ["Territoire", None, "Die"],
         ["Code INSEE", "26113"], ["Notice lue", "oui", "Attentes", "Rencontrer"], ["Élu·e : une au moins"],
         ["Rôle", "Prénom", "Nom", "Courriel"], ["Élu·e", "Ana", "Roux", "ana@die.example.org"], ["Agent"],
         ["", "Bruno", "Sanz"]],
        after=merged("A1:H1", "A3:B3", "C3:H3", "A4:B4", "C4:H4")), style=styles(14))
    one("title-and-merged.xlsx", sheet([["Inscriptions aux journées d’ateliers"], None,
        ["Date de la journée", "Territoire", "Code INSEE", "Personne", None, None, None, None],
        [None, None, None] + HEADINGS[3:], ROWS[0], [None, None, None] + ROWS[1][3:]],
        merged("A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:H3", "A5:A6", "B5:B6")))
    one("merged-over-the-row.xlsx", sheet([["Inscriptions"], ["Territoire : Pornic"], HEADINGS, *ROWS, ["une note sous la table"]],
        merged("A1:XFD1", "A2:XFD2", "A6:XFD6")))
    one("groups-above.xlsx", sheet([
        ["Date", "Territoire", "Élu·e", None, None, "Agent de l’État", None, None],
        [None, None, "Prénom", "Nom", "Courriel", "Prénom", "Nom", "Courriel"],
        ["2026-09-16", "Pornic", "Zoé", "Martin", "zoe@example.org", "Loïc", "Girard", "loic@example.org"]],
        merged("A1:A2", "B1:B2", "C1:E1", "F1:H1")))
    # Headings on two levels are no labels with values, though they look so.
    one("two-levels.xlsx", sheet([
        ["Expectations", "Territoire", "Élu·e", None, None, "Agent de l’État", None, None],
        [None, None, "Prénom", "Nom", "Courriel", "Prénom", "Nom", "Courriel"],
        ["2026-09-16", "Pornic", "Zoé", "Martin", "zoe@example.org", "Loïc", "Girard", "loic@example.org"]],
        merged("C1:E1", "F1:H1")))
    one("people-above.xlsx", sheet([
        ["Territoire", None, "Participant", None, None], [None, None, "Prénom", "Nom", "Courriel"],
        ["Pornic", None, "Zoé", "Martin", "zoe@example.org"]], merged("A1:B1", "C1:E1")))
    plain = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(c)}</t></is></c>' for c in one_row) + "</row>"
                    for one_row in [HEADINGS, *ROWS])
    one("without-places.xlsx", f"{HEAD}<worksheet><sheetData>{plain}</sheetData></worksheet>")
    one("sparse.xlsx", sheet([None, None, HEADINGS, None, ["", None, "   "], [None, "Pornic", None, "Agent", "Ana"],
        None, ROWS[0] + [None, "un mot à côté"]]))
    notes = sheet([["À lire : une ligne par personne"], ["Merci de votre aide"]])
    people = sheet([HEADINGS, *ROWS])
    old = sheet([HEADINGS, ["2025-09-17", "Ancenis", "44003", "Agent", "Ugo", "Petit", "ugo@example.org", ""]])
    several = [("Lisez-moi", notes), ("Listes", people), ("Inscriptions", people), ("2025", old)]
    hidden = ["", ' state="hidden"']
    for name in ("sheets.xlsx", "sheets-by-name.xlsx", "sheets-by-number.xlsx"):
        write(name, parts(several, states=hidden))
    write("macros.xlsm", parts([("Inscriptions", people)], more=[("xl/vbaProject.bin", b"\x00macro")]))
    one("formulas.xlsx", sheet([HEADINGS,
        [number("46281", 1), typed("str", "Pornic", "<f>A1&amp;B1</f>"), (' t="e"', "<f>1/0</f><v>#N/A</v>"), "Agent",
         ("", "<f>CONCATENATE(\"Z\",\"oé\")</f>"), "Martin", "zoe@example.org", None]]), style=styles(14))
    codes = ["territory_name", "role", "given_name", "family_name", "email", "organisation"]
    one("payloads.xlsx", sheet([codes, ["Pornic", "elu", "=1+1", "+cmd|' /C calc'!A0", "@SUM(1;2)", "'=HYPERLINK(\"x\")"],
        ["Pornic", "agent", "-2+3", "\t=1", "a@example.org", "01001"]]))
    one("escapes.xlsx", sheet([codes, ["Pornic", "elu", "A_x005F_x0041_", "B_x00E9_", "_x0000_", "_xZZZZ_ _x41_"]]))
    prefixed = sheet([HEADINGS, *ROWS]).replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?")
    prefixed = prefixed.replace(f'xmlns="{MAIN}"', 'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"')
    made = parts([("Inscriptions", prefixed)])
    made["xl/_rels/workbook.xml.rels"] = made["xl/_rels/workbook.xml.rels"].replace(
        'Target="worksheets/sheet1.xml"', 'Target="/XL/Worksheets/Sheet1.xml"')
    write("prefixes-and-case.xlsx", made)
    one("utf16.xlsx", sheet([HEADINGS, *ROWS]).replace("UTF-8", "UTF-16").encode("utf-16"))
    text = "\r\n".join("\t".join(cells) for cells in [HEADINGS, *ROWS])
    (HERE / "tabs-named.xls").write_bytes(text.encode("utf-16"))


# --- what a secretary types -------------------------------------------------------------------------------------------

PEOPLE = ["Nom", "Prénom", "Courriel"]


def person(given, family, *before):
    return [*before, family, given, f"{given.lower()}@example.org"]


def typed_by_hand():
    roles = ["Rôle", *PEOPLE]
    write("sheets-by-territory.xlsx", parts([
        ("CC du Diois", sheet([["Journée du 16 septembre 2026"], roles, person("Rose", "Roy", "Élue"),
                               person("Lila", "Petit", "Agent")])),
        ("Ville de Foix", sheet([["Journée du 7 octobre 2026"], roles, person("Ana", "Roux", "Élue")])),
        ("Mode d'emploi", sheet([["Une feuille par territoire"]]))]))
    placed = ["Journée", "Territoire", *PEOPLE]
    write("sheets-by-role.xlsx", parts([
        ("Élus", sheet([placed, person("Rose", "Roy", "16/09/2026", "Die")])),
        ("Agents de l'État", sheet([placed, person("Ana", "Roux", "16/09/2026", "Die")]))]))
    territory = ["Territoire", *roles]
    one("tables-beside.xlsx", sheet([
        ["16 septembre 2026", None, None, None, None, None, "7 octobre 2026"],
        [*territory, None, *territory],
        [*person("Rose", "Roy", "Die", "Élue"), None, *person("Ana", "Roux", "Foix", "Élue")],
        [*person("Lila", "Petit", "Die", "Agent")]]))
    one("blocks-by-day.xlsx", sheet([
        ["JOURNÉE DU 16 SEPTEMBRE 2026"], territory, person("Rose", "Roy", "Die", "Élue"), None,
        ["JOURNÉE DU 7 OCTOBRE 2026"], territory, person("Ana", "Roux", "Foix", "Élue")]))
    one("roles-without-heading.xlsx", sheet([
        ["CC du Diois"], ["Inscription à la journée du 16 septembre 2026"], ["", *PEOPLE],
        person("Rose", "Roy", "Élue"), person("Lila", "Petit", "Agent de la CC"), person("Ana", "Roux", None),
        ["NB : un agent de l'État confirmera"]], merged("A1:D1")))
    one("labels-down-the-side.xlsx", sheet([
        ["Territoire", "Die"], ["Date de la journée", "16/09/2026"], None,
        [None, "Élu·e", "Agent·e de la collectivité", "Agent·e de l'État"],
        ["Nom", "Roy", "Petit"], ["Prénom", "Rose", "Lila"], ["Courriel", "rose@example.org", "lila@example.org"]]))
    struck = (f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts><font/><font><strike/></font><font><strike val="0"/></font>'
              '</fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/>'
              "</cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>")

    def styled(cells, style):
        return [(f"{inline(one)[0]} s=\"{style}\"", inline(one)[1]) for one in cells]
    dated = ["Date de la journée", *territory]
    one("struck-rows.xlsx", sheet([
        dated, styled(person("Rose", "Roy", "16/09/2026", "Die", "Élue"), 2),
        styled(person("Lila", "Petit", "16/09/2026", "Die", "Agent"), 1),
        [*styled(["16/09/2026"], 1), *person("Ana", "Roux", "Die", "Agent")]]), style=struck)


# --- what is refused --------------------------------------------------------------------------------------------------

def lie(made, part, stated):
    """The size that the archive states for a part."""
    def change(data):
        for signature, size_at, name_at in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
            at = data.find(signature)
            while at >= 0:
                if data[at + name_at:at + name_at + len(part)] == part:
                    struct.pack_into("<I", data, at + size_at, stated)
                at = data.find(signature, at + 4)
        return bytes(data)
    return change


def flag(data):
    """Says of every part that it is encrypted."""
    for signature, at_flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + at_flag] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def hostile():
    good = sheet([HEADINGS, *ROWS])
    blank = sheet([HEADINGS, *ROWS]).replace("</sheetData>", " " * 6_000_000 + "</sheetData>")
    one("bomb.xlsx", blank)
    one("bomb-of-strings.xlsx", good, strings=f"{HEAD}<sst><si><t>" + "a" * 6_000_000 + "</t></si></sst>")
    made = parts([("Inscriptions", blank)])
    write("bomb-that-lies.xlsx", made)
    changed("bomb-that-lies.xlsx", lie(made, b"xl/worksheets/sheet1.xml", 2000))
    write("size-that-lies.xlsx", parts([("Inscriptions", good)]))
    changed("size-that-lies.xlsx", lie(made, b"xl/worksheets/sheet1.xml", 100))
    write("size-beyond-all.xlsx", parts([("Inscriptions", good)]))
    changed("size-beyond-all.xlsx", lie(made, b"xl/worksheets/sheet1.xml", 0xFFFFFFF0))
    doctype = '<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    one("dtd.xlsx", good.replace("<worksheet", doctype + "<worksheet").replace("Pornic", "&b;"))
    outside = '<!DOCTYPE worksheet SYSTEM "file:///etc/hostname">'
    one("dtd-from-outside.xlsx", good.replace("<worksheet", outside + "<worksheet"))
    one("cut-xml.xlsx", good[:good.index("loic@")])
    one("cut-archive.xlsx", good)
    changed("cut-archive.xlsx", lambda data: bytes(data[:len(data) * 2 // 3]))
    one("checksum.xlsx", good)

    def other_checksum(data):
        at = data.rfind(b"PK\x01\x02")
        data[at + 16] ^= 0xFF
        return bytes(data)
    changed("checksum.xlsx", other_checksum)
    one("password-on-parts.xlsx", good)
    changed("password-on-parts.xlsx", flag)
    compound = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(504)
    (HERE / "password.xlsx").write_bytes(compound + "EncryptedPackage".encode("utf-16le") + bytes(480))
    (HERE / "old-excel.xls").write_bytes(compound + "Workbook".encode("utf-16le") + bytes(480))
    write("binary.xlsb", {"[Content_Types].xml": HEAD + "<Types/>", "xl/workbook.bin": b"\x00"})
    write("not-a-workbook.xlsx", {"[Content_Types].xml": HEAD + "<Types/>", "word/document.xml": HEAD + "<document/>"})
    one("no-such-string.xlsx", sheet([HEADINGS, [None, typed("s", 7)]]), strings=shared("a"))
    one("beyond-the-last-row.xlsx", sheet([HEADINGS]).replace("</sheetData>", row(1_048_577, ["x"]) + "</sheetData>"))
    one("beyond-the-last-column.xlsx", sheet([HEADINGS, *ROWS]).replace('r="C3"', 'r="XFE3"'))
    one("cells-out-of-order.xlsx", sheet([HEADINGS, *ROWS]).replace('r="C3"', 'r="A3"'))
    one("rows-out-of-order.xlsx", sheet([HEADINGS, *ROWS]).replace('<row r="3"', '<row r="2"'))
    long = "ab" * 100_000
    one("one-text-many-times.xlsx", sheet([HEADINGS, [typed("s", 0)] * 7]), strings=shared(long))
    one("deep.xlsx", good.replace("</sheetData>", "</sheetData>" + "<a>" * 100 + "</a>" * 100))
    many = " ".join(f'a{i}="{i}"' for i in range(101))
    one("attributes.xlsx", good.replace("<sheetData>", f"<sheetData {many}>"))
    one("long-comment.xlsx", good.replace("<sheetData>", f"<!--{'<x>' * 400_000}--><sheetData>"))
    one("ebcdic.xlsx", good.replace("UTF-8", "IBM037").encode("cp037"))
    one("empty.xlsx", sheet([]))
    one("nobody.xlsx", sheet([["Bilan", "Total"], ["2026", number("12")]]))


if __name__ == "__main__":
    honest()
    typed_by_hand()
    hostile()
