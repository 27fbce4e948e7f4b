#!/usr/bin/env python3
"""Measure rblstat beside its peers, in one run, on one log.

    run.py BUILD [MEGABYTES]

Each command runs three times after the log was read once; the median counts.
Times are of whole processes. What to compare is the ratio to `wc -l`.
"""
import os
import statistics
import subprocess
import sys
import time

RUNS = 3


def measure(command, before=None):
    """The medians of wall and CPU seconds, and the largest resident MB."""
    walls, cpus, peak, output = [], [], 0, b""
    for _ in range(RUNS):
        if before:
            before()
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.PIPE)
        # read by us: grep -c stops early when it writes to /dev/null
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        walls.append(time.monotonic() - start)
        if status != 0:
            sys.exit(f"bench: {' '.join(command)}: status {status}")
        cpus.append(usage.ru_utime + usage.ru_stime)
        peak = max(peak, usage.ru_maxrss / 1024)
    return statistics.median(walls), statistics.median(cpus), peak, output


def main():
    build = sys.argv[1]
    megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    folder = os.path.join(build, "bench")
    log = os.path.join(folder, f"{megabytes}.log")
    db = os.path.join(folder, "bench.db")
    rblstat = os.path.join(build, "bin", "rblstat")
    lines = round(4583820 * megabytes / 500)

    with open(log, "wb") as out:
        subprocess.run([os.path.join(folder, "genlog"), "-n", str(lines),
                        "-a", "200000", "-d", "365", "-b", "1735689600"],
                       stdout=out, check=True)
    os.utime(log, (1767225600, 1767225600))
    size = os.path.getsize(log)

    def fresh():
        for end in "", "-wal", "-shm":
            if os.path.exists(db + end):
                os.remove(db + end)

    rows = [
        ("wc -l", ["wc", "-l", log], None),
        ("grep -c", ["grep", "-c", "rblsmtpd: ", log], None),
        ("rblstat import", [rblstat, "import", "--db", db, log], fresh),
        ("import again, nothing new",
         [rblstat, "import", "--db", db, log], None),
        ("rblstat months", [rblstat, "months", "--db", db], None),
        ("rblstat zones --month",
         [rblstat, "zones", "--db", db, "--month", "2025-06"], None),
        ("rblstat hosts --month",
         [rblstat, "hosts", "--db", db, "--month", "2025-06", "--limit",
          "50"], None),
        ("rblstat show", [rblstat, "show", "--db", db, "192.0.2.1",
                          "--limit", "50"], None),
    ]
    print(f"{log}: {size / 1e6:.0f} MB, {lines} lines; "
          f"{os.cpu_count()} processors, median of {RUNS} runs\n")
    print(f"{'':27}{'wall s':>8}{'cpu s':>8}{'MB/s':>7}"
          f"{'x wc -l':>9}{'RSS MB':>8}")
    base = None
    for name, command, before in rows:
        wall, cpu, peak, output = measure(command, before)
        base = base or wall
        rate = f"{size / 1e6 / wall:7.0f}" if log in command else " " * 7
        print(f"{name:27}{wall:8.3f}{cpu:8.3f}{rate}{wall / base:9.1f}"
              f"{peak:8.1f}")
        if name == "rblstat import":
            summary = output.decode().splitlines()[0]
    print(f"\nimport: {summary}")
    print(f"database: {os.path.getsize(db) / 1e6:.0f} MB")


main()
