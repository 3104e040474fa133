#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: its start against that of an empty one, and how long it makes its user wait on the greatest workspace of bench.py.

    window.py --bin build/release/bin --work build/bench [--runs 15]

start    quatuor on the sample, from its process to the painted window   | the same of an empty window (empty.cpp)
waits    bench_desktop (desktop.cpp) with the queries of queries.txt

The start is timed in a virtual display (Xvfb): without one, an empty window would do nothing of what a window costs. Exits with 1 if a
promise is broken.
"""
import argparse
import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import time

import measure

HERE = pathlib.Path(__file__).resolve().parent
MOST_RATIO, MOST_MIB = 3.0, 120


@contextlib.contextmanager
def virtual_display():
    """A display that nobody sees; its number is Xvfb's own choice."""
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp")
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        display = ":" + number.readline().strip()
    try:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        yield
    finally:
        server.terminate()
        server.wait()
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def painted(*command):
    """Until the window is painted, and until what is in it is, by the program's own word: what closing costs is no part of a start."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    moments = [float(line) - begun for line in process.stdout]
    _, status, usage = os.wait4(process.pid, 0)
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    return [measure.Run(moment, usage.ru_maxrss / 1024) for moment in moments]


def start(programs, work, runs):
    """Of the sample that the first run, untimed, has made."""
    def ours():
        return painted(programs / "quatuor", "--sample", "--lang", "fr", "--leave-once-painted")
    shutil.rmtree(work / "home", ignore_errors=True)
    ours()
    pair, filled = measure.Pair([], []), measure.Pair([], [])
    for _ in range(runs):
        frame, content = ours()
        empty = painted(programs / "bench_empty")[0]
        pair.ours.append(frame)
        pair.theirs.append(empty)
        filled.ours.append(content)
        filled.theirs.append(empty)
    print(f"start    {1000 * pair.median('ours'):.0f} ms against {1000 * pair.median('theirs'):.0f}, ratio {pair.ratio():.2f} "
          f"(promised {MOST_RATIO}); {pair.memory('ours'):.0f} MiB against {pair.memory('theirs'):.0f} (promised {MOST_MIB})", flush=True)
    print(f"         {1000 * filled.median('ours'):.0f} ms until the sample is painted in it, ratio {filled.ratio():.2f}", flush=True)
    return pair.ratio() <= MOST_RATIO and pair.memory("ours") <= MOST_MIB


def waits(programs, work):
    sizes = sorted(int(folder.name) for folder in work.iterdir() if folder.name.isdigit() and (folder / "full.quatuor").exists())
    if not sizes:
        return
    copy = shutil.copyfile(work / str(sizes[-1]) / "full.quatuor", work / "window.quatuor")
    print(f"waits    with {sizes[-1]} people", flush=True)
    subprocess.run((programs / "bench_desktop", copy, HERE / "queries.txt", work / str(sizes[-1]) / "registrations.csv"), check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    programs, work = arguments.bin.resolve(), arguments.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for variable in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        os.environ[variable] = str(work / "home" / variable)
    with virtual_display():
        kept = start(programs, work, arguments.runs)
    waits(programs, work)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
