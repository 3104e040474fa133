# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole processes, timed in pairs: ours and another's for the same work, in turn, so that a busy machine slows both."""
import dataclasses
import os
import pathlib
import statistics
import subprocess
import time


@dataclasses.dataclass(frozen=True)
class Run:
    seconds: float
    mib: float  # greatest resident size; this harness's own few MiB are the least that can be told


@dataclasses.dataclass(frozen=True)
class Command:
    arguments: tuple
    script: str = ""  # standard input
    output: pathlib.Path | None = None  # standard output; thrown away when none
    answers: tuple = (0,)  # exit codes that are answers


def run(command):
    """Runs it once, to the end, with nothing of the preparation left to be written to the disk."""
    os.sync()
    with open(command.output or os.devnull, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen(command.arguments, stdin=subprocess.PIPE, stdout=out, stderr=subprocess.PIPE)
        process.stdin.write(command.script.encode())
        process.stdin.close()
        complaint = process.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in command.answers:
        raise SystemExit(f"bench: {command.arguments} ended with {process.returncode}:\n{complaint[-2000:]}")
    return Run(seconds, usage.ru_maxrss / 1024)


@dataclasses.dataclass(frozen=True)
class Pair:
    ours: list
    theirs: list

    def median(self, side):
        return statistics.median(run.seconds for run in getattr(self, side))

    def memory(self, side):
        return max(run.mib for run in getattr(self, side))

    def ratio(self):
        return statistics.median(a.seconds / b.seconds for a, b in zip(self.ours, self.theirs))


def paired(times, ours, theirs):
    """`ours` and `theirs` prepare, untimed, and give a Command; each goes first every other time."""
    runs = {ours: [], theirs: []}
    for n in range(times):
        for side in (ours, theirs) if n % 2 == 0 else (theirs, ours):
            runs[side].append(run(side()))
    return Pair(runs[ours], runs[theirs])
