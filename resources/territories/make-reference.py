#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the npm package @etalab/decoupage-administratif into reference.qtr.

    npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
    ./make-reference.py package reference.qtr

The layout is described in docs/territories.md. The same package always gives the same bytes.
"""
import json
import struct
import sys
import zlib
from collections import Counter
from pathlib import Path

FORMAT_VERSION = 1
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


def section(name, rows):
    lines = ["\t".join(str(cell) for cell in row) for row in rows]
    assert all(line.count("\t") == len(rows[0]) - 1 and "\n" not in line for line in lines), name
    return "\n".join([f"[{name}]", *lines]) + "\n"


def tables(package):
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
    ])


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    package = Path(sys.argv[1])
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    text = tables(package).encode()
    header = f"quatuor-territories\t{FORMAT_VERSION}\t{version}\n{ATTRIBUTION.format(version=version)}\n"
    # qUncompress() of Qt: the length, big endian, before the zlib stream.
    Path(sys.argv[2]).write_bytes(header.encode() + struct.pack(">I", len(text)) + zlib.compress(text, 9))


if __name__ == "__main__":
    main()
