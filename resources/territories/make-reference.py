#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the npm package @etalab/decoupage-administratif into reference.qtr, with its past from earlier versions.

    npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
    ./make-reference.py package [earlier-package…] reference.qtr

The earlier packages give the names that units had, and the units that went into others: the oldest first. The layout is
described in docs/territories.md. The same packages always give the same bytes.
"""
import json
import re
import struct
import sys
import unicodedata
import zlib
from collections import Counter
from pathlib import Path

FORMAT_VERSION = 2
CURRENT = "commune-actuelle"
ATTRIBUTION = (
    "@etalab/decoupage-administratif {version} – Sources : INSEE (Code officiel géographique, populations légales), "
    "DGCL (liste des EPCI à fiscalité propre) – Licence Ouverte 2.0"
)

EUROPE = "Europe/Paris"
TIME_ZONES = {
    "971": "America/Guadeloupe",
    "972": "America/Martinique",
    "973": "America/Cayenne",
    "974": "Indian/Reunion",
    "975": "America/Miquelon",
    "976": "Indian/Mayotte",
    "977": "America/St_Barthelemy",
    "978": "America/Marigot",
    "984": "Indian/Kerguelen",
    "986": "Pacific/Wallis",
    "987": "Pacific/Tahiti",
    "988": "Pacific/Noumea",
    "989": "Etc/GMT+8",
}
# French Polynesia has three time zones: the Gambier islands and the Marquesas are not on Tahiti's.
COMMUNE_TIME_ZONES = {
    "98719": "Pacific/Gambier",
    **dict.fromkeys(("98718", "98723", "98731", "98746", "98756", "98757"), "Pacific/Marquesas"),
}


def load(package, name):
    with open(package / "data" / f"{name}.json", encoding="utf-8") as file:
        return sorted(json.load(file), key=lambda unit: (unit["code"], unit.get("type", "")))


def check_communes(communes, departments):
    """What the layout takes for granted, so that a later package that breaks it is refused and not mangled."""
    by_code = {unit["code"]: unit for unit in departments}
    current = {unit["code"] for unit in communes if unit["type"] == CURRENT}
    for commune in communes:
        department = by_code[commune["departement"]]
        assert commune["region"] == department["region"], commune
        assert commune["zone"] == department["zone"], commune
        assert (commune["type"] == CURRENT) == (parent(commune) == ""), commune
        assert parent(commune) == "" or parent(commune) in current, commune
    assert COMMUNE_TIME_ZONES.keys() <= current


def parent(commune):
    return commune.get("chefLieu") or commune.get("commune") or ""


def region_rows(regions):
    return [(r["code"], r["nom"], r["chefLieu"], r["zone"]) for r in regions]


def department_rows(departments):
    return [
        (d["code"], d["nom"], d["region"], d["chefLieu"], d["zone"], TIME_ZONES.get(d["code"], EUROPE))
        for d in departments
    ]


def commune_rows(communes):
    return [
        (c["code"], c["nom"], c["departement"], c.get("siren", ""), c.get("population", 0))
        for c in communes
        if not parent(c)
    ]


def part_rows(communes):
    """Delegated and associated communes, municipal arrondissements."""
    return [
        (c["code"], c["nom"], c["departement"], c["type"], c.get("population", 0), parent(c))
        for c in communes
        if parent(c)
    ]


def former_rows(communes):
    return sorted((former, c["code"]) for c in communes for former in c.get("anciensCodes", []))


def group_rows(groups, department_of):
    """EPCI and EPT. The package does not tell their seat: the département where most of their people live stands for it."""
    rows = []
    for group in groups:
        people = Counter()
        for member in group["membres"]:
            people[department_of[member["code"]]] += member.get("populationMunicipale", 0)
        department = min(people, key=lambda code: (-people[code], code))
        members = " ".join(sorted(member["code"] for member in group["membres"]))
        name = " ".join(group["nom"].split())
        rows.append((group["code"], name, group["type"], department, group["populationMunicipale"], members))
    return rows


def name_key(name):
    """Names that differ by less are the same: nobody asks for the older spelling."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("œ", "oe").replace("æ", "ae"))
    return " ".join(re.findall("[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c))))


class Past:
    """Names that nobody bears today: of a unit itself (renamed), or of one that went into it (merged)."""

    def __init__(self, communes, groups):
        self.today = {c["code"]: c for c in communes if c["type"] == CURRENT}
        self.former = {code: c["code"] for c in self.today.values() for code in c.get("anciensCodes", [])}
        # A delegated commune bears its name still.
        self.known = {(parent(c), name_key(c["nom"])) for c in communes if parent(c)}
        self.known |= {(c["code"], name_key(c["nom"])) for c in self.today.values()}
        self.groups = {g["code"]: g for g in groups}
        self.known |= {(g["code"], name_key(g["nom"])) for g in groups}
        self.group_of = {m["code"]: g for g in groups for m in g["membres"]}
        self.rows = {}

    def add(self, successor, kind, code, name, year, fate):
        """The latest year in which it bore the name counts."""
        key = (successor, name_key(name))
        if key not in self.known and (key not in self.rows or self.rows[key][4] <= year):
            self.rows[key] = (successor, kind, code, " ".join(name.split()), year, fate)

    def add_history(self, entries):
        """The communes since 1943, of the versions that tell them."""
        for entry in entries:
            code = entry["code"]
            successor = code if code in self.today else self.former.get(code)
            if entry["type"] == "COM" and "dateFin" in entry and successor:
                renamed = code == successor and entry["raisonFin"] == "changement de nom"
                self.add(successor, "commune", code, entry["nom"], int(entry["dateFin"][:4]), "renamed" if renamed else "merged")

    def add_communes(self, communes, year):
        for commune in communes:
            code = commune["code"]
            successor = code if code in self.today else self.former.get(code)
            if parent(commune) or commune.get("type", CURRENT) != CURRENT or not successor:
                continue
            # A commune that was divided again was not the one that has its code today.
            divided = any(one in self.today and one != code for one in commune.get("anciensCodes", []))
            self.add(successor, "commune", code, commune["nom"], year, "renamed" if code == successor and not divided else "merged")

    def add_groups(self, groups, year):
        """What became of a group that is gone: the group where most of its people live now."""
        for group in groups:
            if group["code"] in self.groups:
                self.add(group["code"], "epci", group["code"], group["nom"], year, "renamed")
                continue
            people = Counter()
            for member in group["membres"]:
                now = self.group_of.get(member["code"]) or self.group_of.get(self.former.get(member["code"]))
                if now:
                    people[now["code"]] += member.get("populationMunicipale", 0) + 1
            if people:
                successor = min(people, key=lambda code: (-people[code], code))
                self.add(successor, "epci", group["code"], group["nom"], year, "merged")


# The package does not say which year's list it holds.
YEARS = {"0.3.0": 2019, "0.8.0": 2020, "1.1.1": 2021, "2.3.1": 2022, "3.1.1": 2023, "4.1.0": 2024, "5.3.0": 2025}


# The régions of before 2016, which the packages do not tell: code of today, code then, name, last year, what became of it
# (INSEE, code officiel géographique; loi n° 2015-29 of 16 January 2015; the decrees of 28 September 2016 named those that
# had been called after their parts).
PAST_REGIONS = [
    ("24", "24", "Centre", 2015, "renamed"),
    ("27", "26", "Bourgogne", 2015, "merged"),
    ("27", "43", "Franche-Comté", 2015, "merged"),
    ("28", "23", "Haute-Normandie", 2015, "merged"),
    ("28", "25", "Basse-Normandie", 2015, "merged"),
    ("32", "22", "Picardie", 2015, "merged"),
    ("32", "31", "Nord-Pas-de-Calais", 2015, "merged"),
    ("32", "32", "Nord-Pas-de-Calais-Picardie", 2016, "renamed"),
    ("44", "21", "Champagne-Ardenne", 2015, "merged"),
    ("44", "41", "Lorraine", 2015, "merged"),
    ("44", "42", "Alsace", 2015, "merged"),
    ("44", "44", "Alsace-Champagne-Ardenne-Lorraine", 2016, "renamed"),
    ("75", "54", "Poitou-Charentes", 2015, "merged"),
    ("75", "72", "Aquitaine", 2015, "merged"),
    ("75", "74", "Limousin", 2015, "merged"),
    ("75", "75", "Aquitaine-Limousin-Poitou-Charentes", 2016, "renamed"),
    ("76", "73", "Midi-Pyrénées", 2015, "merged"),
    ("76", "76", "Languedoc-Roussillon-Midi-Pyrénées", 2016, "renamed"),
    ("76", "91", "Languedoc-Roussillon", 2015, "merged"),
    ("84", "82", "Rhône-Alpes", 2015, "merged"),
    ("84", "83", "Auvergne", 2015, "merged"),
]
# The names that départements gave up: code, name, last year.
PAST_DEPARTMENTS = [
    ("04", "Basses-Alpes", 1970),
    ("17", "Charente-Inférieure", 1941),
    ("22", "Côtes-du-Nord", 1990),
    ("44", "Loire-Inférieure", 1957),
    ("64", "Basses-Pyrénées", 1969),
    ("76", "Seine-Inférieure", 1955),
]


def constant_past_rows():
    rows = [(today, "region", code, name, year, fate) for today, code, name, year, fate in PAST_REGIONS]
    return rows + [(code, "departement", code, name, year, "renamed") for code, name, year in PAST_DEPARTMENTS]


def past_rows(communes, groups, earlier):
    past = Past(communes, groups)
    for package in earlier:
        year = YEARS[package_version(package)]
        if (package / "data" / "historique-communes.json").exists():
            with open(package / "data" / "historique-communes.json", encoding="utf-8") as file:
                past.add_history(json.load(file))
        past.add_communes(load(package, "communes"), year)
        past.add_groups(load(package, "epci"), year)
    return sorted([*past.rows.values(), *constant_past_rows()])


def section(name, rows):
    lines = ["\t".join(str(cell) for cell in row) for row in rows]
    assert all(line.count("\t") == len(rows[0]) - 1 and "\n" not in line for line in lines), name
    return "\n".join([f"[{name}]", *lines]) + "\n"


def package_version(package):
    return json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]


def tables(package, earlier):
    communes, departments = load(package, "communes"), load(package, "departements")
    check_communes(communes, departments)
    department_of = {c["code"]: c["departement"] for c in communes if c["type"] == CURRENT}
    return "".join([
        section("region", region_rows(load(package, "regions"))),
        section("department", department_rows(departments)),
        section("commune", commune_rows(communes)),
        section("part", part_rows(communes)),
        section("time-zone", sorted(COMMUNE_TIME_ZONES.items())),
        section("former", former_rows(communes)),
        section("epci", group_rows(load(package, "epci"), department_of)),
        section("ept", group_rows(load(package, "ept"), department_of)),
        section("past", past_rows(communes, load(package, "epci"), earlier)),
    ])


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    package, *earlier, out = map(Path, sys.argv[1:])
    version = package_version(package)
    text = tables(package, earlier).encode()
    header = f"quatuor-territories\t{FORMAT_VERSION}\t{version}\n{ATTRIBUTION.format(version=version)}\n"
    # qUncompress() of Qt: the length, big endian, before the zlib stream.
    out.write_bytes(header.encode() + struct.pack(">I", len(text)) + zlib.compress(text, 9))


if __name__ == "__main__":
    main()
