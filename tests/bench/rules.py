#!/usr/bin/env python3
"""Measure rblunblock beside tcprules alone, on the same rules, in turns.

    rules.py BUILD [RULES]

tcprules reads the rules and writes the cdb. rblunblock reads both, checks that
they agree, adds a rule, reads all of that again, writes rules and cdb, reads
the cdb back and looks every key up; both sync what they write. Medians of wall
time and of processor time.
"""
import os
import random
import statistics
import sys
import tempfile

from measure import run

ROUNDS = 5
MOST = 2  # times tcprules, of a million rules
QUICK = 0.020  # seconds, of a thousand


def write_rules(path, count):
    some = random.Random(count)
    with open(path, "w") as out:
        for _ in range(count):
            out.write("%d.%d.%d.%d:allow,RBLSMTPD=\"\"\n" %
                      tuple(some.randrange(1, 255) for _ in range(4)))
        out.write(':allow,QMAILQUEUE="/bin/scan"\n')


def beside(tool, folder, count):
    path = os.path.join(folder, f"rules.{count}")
    write_rules(path, count)
    theirs, ours = [], []
    for number in range(ROUNDS):
        with open(path) as rules:
            theirs.append(run(["tcprules", path + ".cdb", path + ".tmp"],
                              stdin=rules)[:2])
        ours.append(run([tool, "--rules", path, "--why", "bench",
                         "--backups", "0", f"255.0.0.{number}"])[:2])
    return [[statistics.median(column) for column in zip(*rows)]
            for rows in (theirs, ours)]


def tell(count, theirs, ours, good, aim):
    print(f"\n{count} rules             wall       cpu")
    print(f"tcprules          {theirs[0]:8.3f} s {theirs[1]:8.3f} s")
    print(f"rblunblock        {ours[0]:8.3f} s {ours[1]:8.3f} s  "
          f"{ours[0] / theirs[0]:.1f} x  aim {aim}: "
          f"{'met' if good else 'missed'}")


def main():
    tool = os.path.join(sys.argv[1], "bin", "rblunblock")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000000
    print("\n--- rules: one more among many ---")
    with tempfile.TemporaryDirectory() as folder:
        theirs, ours = beside(tool, folder, count)
        tell(count, theirs, ours, ours[0] <= MOST * theirs[0], f"{MOST} x")
        theirs, ours = beside(tool, folder, 1000)
        tell(1000, theirs, ours, ours[0] <= QUICK, f"{QUICK} s")


main()
