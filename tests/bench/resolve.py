#!/usr/bin/env python3
"""Measure rblstat resolve beside adns-tools, over the same unbound, in turns.

    resolve.py BUILD [HOSTS]

adns asks port 53 only, so this needs root; the unbound has a loopback address
of its own. All look up the same addresses, in one order, and confirm each name
with its address: a PTR question each, and mostly one for A. What rblstat does
besides (evidence, and writing it to the database) is in its time, too. The
ratios are what to compare.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import resolver

DNS = resolver.address(4)
ROUNDS = 5


def address(n):
    return f"198.{18 + n // 65536}.{n // 256 % 256}.{n % 256}"


def records(count):
    """Of 40 hosts 30 are confirmed, 3 belie their name, 3 have a name without
    an address, and 4 have none."""
    for n in range(count):
        ip, name, kind = address(n), f"h{n}.d{n % 997}.example", n % 40
        if kind < 36:
            yield f'local-data-ptr: "{ip} {name}"'
        if kind < 30:
            yield f'local-data: "{name} A {ip}"'
        elif kind < 33:
            yield f'local-data: "{name} A 192.0.2.1"'


def start(folder, count):
    """The resolver, which knows all these hosts itself."""
    lines = ["so-sndbuf: 4m", 'local-zone: "example." static',
             'local-zone: "198.in-addr.arpa." static', *records(count)]
    return resolver.start(folder, DNS, [f"  {line}" for line in lines],
                          "h0.d0.example")


def database(folder, rblstat, count):
    """One refusal of each host."""
    log, db = os.path.join(folder, "log"), os.path.join(folder, "empty.db")
    with open(log, "w") as out:
        for n in range(count):
            out.write(f"@4000000069a5{n:04x}00000000 rblsmtpd: {address(n)} "
                      f"pid {n + 2}: 451 listed\n")
    subprocess.run([rblstat, "import", "--db", db, log], check=True,
                   stdout=subprocess.DEVNULL)
    return db


def measure(command, stdin, count_passed):
    """Wall seconds, and how many hosts were confirmed."""
    start = time.monotonic()
    with open(stdin) as lines:
        out = subprocess.run(command, stdin=lines, text=True, check=False,
                             stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL).stdout
    return time.monotonic() - start, count_passed(out)


def main():
    build = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    if os.getuid() != 0:
        print("names: not measured: adns asks port 53, which takes root")
        return
    rblstat = os.path.join(build, "bin", "rblstat")
    folder = tempfile.mkdtemp()
    os.chmod(folder, 0o755)
    server = start(folder, count)
    try:
        run_all(folder, rblstat, count)
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder)


def run_all(folder, rblstat, count):
    empty, db = database(folder, rblstat, count), os.path.join(folder, "db")
    plain, queries = (os.path.join(folder, n) for n in ("plain", "queries"))
    with open(plain, "w") as out:
        out.writelines(f"{address(n)} x\n" for n in range(count))
    with open(queries, "w") as out:
        out.writelines(f"-i{address(n)}\n" for n in range(count))
    config = f"nameserver {DNS}"
    said = []

    def rblstat_passed(out):
        said.append(out.strip())
        return int(out.split(" pass")[0].split()[-1])

    def names(out):
        return out.count(".example")

    programs = [
        ("adnslogres", ["adnslogres", "-p", "-C", config], plain, names),
        ("adnslogres -c 100", ["adnslogres", "-p", "-c", "100", "-C", config],
         plain, names),
        ("adnshost -a -f", ["adnshost", "--config", config, "-a", "-f"],
         queries, names),
        ("rblstat resolve", [rblstat, "resolve", "--db", db, "--dns", DNS],
         "/dev/null", rblstat_passed),
    ]
    times = {name: [] for name, *_ in programs}
    passed = {}
    for turn in range(ROUNDS):
        for name, command, stdin, counter in programs:
            if turn > 0 and times[name][0] > 5:
                continue
            shutil.copy(empty, db)
            took, passed[name] = measure(command, stdin, counter)
            times[name].append(took)
    if passed["rblstat resolve"] != count * 30 // 40:
        sys.exit("bench: not all names were confirmed: " + said[-1])
    lookups = count + count * 36 // 40
    ours = statistics.median(times["rblstat resolve"])
    print(f"names of {count} hosts, confirmed, through a local unbound, median "
          f"of {ROUNDS} in turns, load {os.getloadavg()[0]:.1f}:")
    for name, *_ in programs:
        took = statistics.median(times[name])
        print(f"  {name:20}{took:8.2f} s{lookups / took:10.0f} lookups/s"
              f"{took / ours:8.2f} x ours{passed[name]:8d} confirmed")
    print("  " + said[-1])


main()
