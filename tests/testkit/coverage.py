#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line coverage of src/, folder by folder, from what a coverage build left behind: coverage.py BUILD_FOLDER"""
import collections
import json
import pathlib
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]


def reports(build):
    """One gcov report per object file that ran."""
    for data in sorted(build.rglob("*.gcda")):
        done = subprocess.run(["gcov", "--json-format", "--stdout", data], capture_output=True, check=True, cwd=build)
        yield json.loads(done.stdout)


def line_counts(build):
    """{file under src/: {line: times run}}; a header's line counts as run if any object ran it."""
    counts = collections.defaultdict(collections.Counter)
    for report in reports(build):
        for file in report["files"]:
            path = pathlib.Path(report["current_working_directory"], file["file"]).resolve()
            if path.is_relative_to(SOURCE / "src"):
                for line in file["lines"]:
                    counts[path.relative_to(SOURCE)][line["line_number"]] += line["count"]
    return counts


def ranges(lines):
    """[1, 2, 3, 7] -> "1-3 7" """
    spans = []
    for line in sorted(lines):
        if spans and line == spans[-1][1] + 1:
            spans[-1][1] = line
        else:
            spans.append([line, line])
    return " ".join(f"{a}" if a == b else f"{a}-{b}" for a, b in spans)


def main():
    counts = line_counts(pathlib.Path(sys.argv[1]).resolve())
    if not counts:
        sys.exit("coverage: no test has run in that build")
    layers = collections.defaultdict(lambda: [0, 0])
    for path, lines in sorted(counts.items()):
        missed = [line for line, times in lines.items() if times == 0]
        layer = layers[path.parts[1]]
        layer[0] += len(lines) - len(missed)
        layer[1] += len(lines)
        if missed:
            print(f"{path}: never run: {ranges(missed)}")
    print()
    for name, (run, all_lines) in sorted(layers.items()):
        print(f"{name:10} {run:6} of {all_lines:6} lines  {100 * run / all_lines:5.1f} %")


if __name__ == "__main__":
    main()
