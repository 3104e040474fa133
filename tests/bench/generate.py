#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a registration file of fictive people in real territories. The same arguments give the same bytes.

    generate.py --people 400000 --seed 1 --sessions-file dates.txt -o registrations.csv

One registration for four people, over twelve sessions; a territory comes once to a session. One delegation in ten lacks a role, one in
ten has a fifth member; rows come in order of submission, those of a delegation together.
"""
import argparse
import csv
import datetime
import pathlib
import random
import struct
import unicodedata
import zlib

import names

REFERENCE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "territories" / "reference.qtr"
COLUMNS = ("session_date,territory_name,territory_code,territory_kind,role,given_name,family_name,email,phone,organisation,job_title,"
           "is_contact,is_substitute,project_title,project_summary,expectations,notice_acknowledged,submitted_at,registration_ref").split(",")
SESSIONS = [datetime.date(2026 + (month > 12), (month - 1) % 12 + 1, 18) for month in range(3, 15)]
FIRST_SUBMISSION = datetime.datetime(2026, 1, 5, 8)


def reference_tables():
    """{section: [[cell…]…]} of the official reference; its layout is told by make-reference.py beside it."""
    _, _, packed = REFERENCE.read_bytes().split(b"\n", 2)
    length = struct.unpack(">I", packed[:4])[0]
    text = zlib.decompress(packed[4:])
    assert len(text) == length
    tables, rows = {}, None
    for line in text.decode().splitlines():
        if line.startswith("["):
            rows = tables.setdefault(line.strip("[]"), [])
        else:
            rows.append(line.split("\t"))
    return tables


def territories():
    """(name, code, kind, département) of every commune of today and every EPCI."""
    tables = reference_tables()
    communes = [(name, code, "commune", department) for code, name, department, *_ in tables["commune"]]
    groups = [(name, code, "epci", department) for code, name, _, department, *_ in tables["epci"]]
    return communes + groups


def ascii_part(text):
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if "a" <= c <= "z" or c == "-")


class People:
    """An endless supply of people with addresses of their own."""

    def __init__(self, rng):
        self.rng = rng
        self.count = 0
        self.given = [(name, ascii_part(name)) for name in names.GIVEN]
        self.family = [(name.replace("_", " "), ascii_part(name)) for name in names.FAMILY]

    def one(self, role, code, department):
        self.count += 1
        given, given_part = self.rng.choice(self.given)
        family, family_part = self.rng.choice(self.family)
        domain = f"d{department.lower()}.etat" if role == "agent_etat" else f"t{code.lower()}"
        email = f"{given_part}.{family_part}.{self.count}@{domain}.example.org"
        return given, family, email, f"+3363998{self.count % 10000:04d}"


def sizes(rng, registrations):
    """How many members each delegation has: four on average, exactly."""
    odd = registrations // 10
    result = [3] * odd + [5] * odd + [4] * (registrations - 2 * odd)
    rng.shuffle(result)
    return result


def roles(rng, size):
    """Role rows of a delegation, with whether the member is a substitute."""
    whole = [(role, False) for role in names.ROLES]
    if size == 3:
        whole.pop(rng.randrange(4))
    if size == 5:
        whole.append((rng.choice(names.ROLES), rng.random() < 0.5))
    return whole


def delegation(rng, people, date, territory, size, ref, submitted):
    name, code, kind, department = territory
    project, expectation = rng.choice(names.PROJECTS), rng.choice(names.EXPECTATIONS)
    for n, ((role, organisation, jobs), substitute) in enumerate(roles(rng, size)):
        given, family, email, phone = people.one(role, code, department)
        yield (date, name, code, kind, role, given, family, email, phone, organisation or name, rng.choice(jobs),
               "yes" if n == 0 else "no", "yes" if substitute else "no", project, f"{project}, {name}", expectation, "yes", submitted, ref)


def rows(count, seed):
    rng = random.Random(seed)
    registrations = count // 4
    places = territories()
    per_session = -(-registrations // len(SESSIONS))
    if per_session > len(places):
        raise SystemExit(f"generate: {per_session} registrations a session, but only {len(places)} territories")
    plan = [(date.isoformat(), place) for date in SESSIONS for place in rng.sample(places, per_session)]
    rng.shuffle(plan)
    people = People(rng)
    for n, (size, (date, place)) in enumerate(zip(sizes(rng, registrations), plan)):
        submitted = (FIRST_SUBMISSION + datetime.timedelta(seconds=n * 3)).isoformat() + "Z"
        yield from delegation(rng, people, date, place, size, f"B{n + 1:06d}", submitted)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=400_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sessions-file", type=pathlib.Path, help="also write the dates of the sessions, one a line")
    parser.add_argument("-o", "--output", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    with open(arguments.output, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows(arguments.people, arguments.seed))
    if arguments.sessions_file:
        arguments.sessions_file.write_text("".join(f"{date.isoformat()}\n" for date in SESSIONS))


if __name__ == "__main__":
    main()
