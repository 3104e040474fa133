#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed and memory of quatuor-cli against the sqlite3 shell doing the same work on the same data, on the same machine.

    bench.py --cli build/release/bin/quatuor-cli --work build/bench [--people 4000 40000 400000] [--runs 5] [--only import check]

import   a registration file into an empty workspace        | .import into one table, and an FTS5 index with prefixes
undo     of that import                                     | the import itself
check    every rule on every registration                   | .import and index, as above
alone    the same                                           | .import alone
export   of every registration                              | the same join, sorted the same way, in CSV
accept   every ready registration of one session            | the same UPDATE on a copy of the workspace, triggers in place

Whole processes; medians of paired runs; the ratio is the median of the pairs' ratios. Exits with 1 if
a promise is broken at the greatest size.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys

import measure
from measure import Command

HERE = pathlib.Path(__file__).resolve().parent
NOW = "2026-01-31T09:00:00Z"

SEARCHED = "given_name, family_name, email, territory_name"
IMPORT = ".import --csv {csv} registration\n"
INDEX = f"""CREATE VIRTUAL TABLE search USING fts5({SEARCHED}, prefix='2 3');
INSERT INTO search({SEARCHED}) SELECT {SEARCHED} FROM registration;
"""
REGISTRATIONS = """SELECT s.date, t.name, t.code, t.kind, d.role, p.given_name, p.family_name, p.email, p.phone, d.organisation,
  d.job_title, d.is_contact, d.is_substitute, r.project_title, r.project_summary, r.expectations, r.notice_acknowledged,
  r.submitted_at, r.ref, r.id, r.state
FROM registration r JOIN session s ON s.id = r.session_id JOIN territory t ON t.id = r.territory_id
  JOIN delegate d ON d.registration_id = r.id JOIN person p ON p.id = d.person_id JOIN role ro ON ro.code = d.role
ORDER BY s.date, t.name_key, r.id, ro.position, p.name_key, d.id;
"""
ACCEPT = """ATTACH '{done}' AS done;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
UPDATE registration SET state = 'accepted', decided_at = '{now}'
WHERE id IN (SELECT r.id FROM done.registration r JOIN done.session s ON s.id = r.session_id
             WHERE s.date = '{date}' AND r.state = 'accepted');
COMMIT;
"""


class Bench:
    """One size: its file, a workspace with twelve empty sessions, and one into which the file was imported."""

    def __init__(self, arguments, people):
        self.cli = arguments.cli.resolve()
        self.runs = arguments.runs
        self.folder = arguments.work.resolve() / str(people)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.csv = self.folder / "registrations.csv"
        dates = self.folder / "dates.txt"
        subprocess.run([sys.executable, HERE / "generate.py", "--people", str(people), "--seed", str(arguments.seed),
                        "--sessions-file", dates, "-o", self.csv], check=True)
        self.dates = dates.read_text().split()
        self.empty = self.folder / "empty.quatuor"
        measure.run(self.quatuor(self.empty, "workspace", "create"))
        for date in self.dates:
            measure.run(self.quatuor(self.empty, "session", "add", "--date", date))
        self.full = self.copy(self.empty, "full.quatuor")
        measure.run(self.importing(self.full))
        assert self.count(self.full, "SELECT count(*) FROM delegate") == people

    def quatuor(self, workspace, *words, **more):
        return Command((self.cli, "--workspace", workspace, "--now", NOW, "--lang", "fr", "--quiet", *words), **more)

    def sqlite(self, database, script, **more):
        return Command(("sqlite3", "-bail", database), script, **more)

    def copy(self, workspace, name):
        return pathlib.Path(shutil.copyfile(workspace, self.folder / name))

    def fresh(self, name):
        path = self.folder / name
        path.unlink(missing_ok=True)
        return path

    def importing(self, workspace):
        return self.quatuor(workspace, "import", self.csv, answers=(0, 1))

    def count(self, database, query):
        return int(subprocess.run(["sqlite3", database, query], check=True, capture_output=True, text=True).stdout)

    def last_change(self, workspace):
        listing = self.folder / "changes.json"
        measure.run(self.quatuor(workspace, "--json", "change", "list", output=listing))
        return json.loads(listing.read_text())[0]["id"]

    def import_(self):
        return measure.paired(
            self.runs, lambda: self.importing(self.copy(self.empty, "ours.quatuor")),
            lambda: self.sqlite(self.fresh("theirs.db"), IMPORT.format(csv=self.csv) + INDEX))

    def undo(self):
        def undoing():
            workspace = self.copy(self.full, "ours.quatuor")
            return self.quatuor(workspace, "change", "undo", self.last_change(workspace))
        return measure.paired(self.runs, undoing, lambda: self.importing(self.copy(self.empty, "again.quatuor")))

    def checking(self, script):
        return measure.paired(
            self.runs, lambda: self.quatuor(self.full, "--json", "registration", "check", answers=(0, 1)),
            lambda: self.sqlite(self.fresh("theirs.db"), script.format(csv=self.csv)))

    def check(self):
        return self.checking(IMPORT + INDEX)

    def alone(self):
        return self.checking(IMPORT)

    def export(self):
        ours, theirs = self.folder / "ours.csv", self.folder / "theirs.csv"
        pair = measure.paired(
            self.runs, lambda: self.quatuor(self.full, "export", "registrations", "--for", "machine", "-o", ours),
            lambda: Command(("sqlite3", "-csv", "-header", self.full, REGISTRATIONS), output=theirs))
        assert lines(ours) == lines(theirs)
        return pair

    def accept(self):
        date = self.dates[0]
        done = self.copy(self.full, "done.quatuor")
        accepting = ("registration", "accept", "--all-ready", "--session", date)
        measure.run(self.quatuor(done, *accepting, answers=(0, 1)))
        assert self.count(done, "SELECT count(*) FROM registration WHERE state = 'accepted'") > 0
        return measure.paired(
            self.runs, lambda: self.quatuor(self.copy(self.full, "ours.quatuor"), *accepting, answers=(0, 1)),
            lambda: self.sqlite(self.copy(self.full, "theirs.quatuor"), ACCEPT.format(done=done, now=NOW, date=date)))


def lines(path):
    with open(path, "rb") as file:
        return sum(1 for _ in file)


class Promise:
    """The greatest ratio, and the most MiB; None where nothing is promised."""

    def __init__(self, measured, ratio=None, memory=None):
        self.measured, self.ratio, self.memory = measured, ratio, memory

    def broken_by(self, pair):
        return ((self.ratio is not None and pair.ratio() > self.ratio)
                or (self.memory is not None and pair.memory("ours") > self.memory))


LINES = {
    "import": Promise(Bench.import_, 3.0, 600),
    "undo": Promise(Bench.undo, 1.0),
    "check": Promise(Bench.check, 1.0),
    "alone": Promise(Bench.alone),
    "export": Promise(Bench.export, 1.5, 150),
    "accept": Promise(Bench.accept, 10.0),
}


def show(people, name, pair, promise):
    ours, theirs = pair.median("ours"), pair.median("theirs")
    print(f"{people:>8} {name:8} {ours:9.3f} {1e6 * ours / people:8.1f} {theirs:9.3f} {pair.ratio():7.2f} {promise.ratio or '–':>7} "
          f"{pair.memory('ours'):8.0f} {pair.memory('theirs'):8.0f} {promise.memory or '–':>7}"
          + ("   broken" if promise.broken_by(pair) else ""), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--people", type=int, nargs="+", default=[4_000, 40_000, 400_000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=LINES, default=list(LINES))
    arguments = parser.parse_args()
    os.environ["XDG_STATE_HOME"] = os.environ["XDG_DATA_HOME"] = str(arguments.work.resolve())
    print(f"seed {arguments.seed}, {arguments.runs} pairs; seconds, and MiB at the most\n")
    print("  people what          ours  µs each   against   ratio promise ours MiB  against promise")
    broken = False
    for people in arguments.people:
        bench = Bench(arguments, people)
        for name in arguments.only:
            promise = LINES[name]
            pair = promise.measured(bench)
            show(people, name, pair, promise)
            # Below that, both are mostly the start of a process.
            broken |= people == max(arguments.people) and promise.broken_by(pair)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
