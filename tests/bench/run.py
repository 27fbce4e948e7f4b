#!/usr/bin/env python3
"""Measure rblstat beside its peers, in one run, on one log.

Every command runs three times, in turn with the others, after the log was
read once; the median counts. Times are of whole processes. What to compare
is the ratio to `rg -c`: the machine's speed is in both. Where there is an
aim, it stands beside. Peers that are not installed are named and left out.

With the sizes of the aims, which are the default, a run takes three to five
minutes on a machine with two processors, and 2 GB below BUILD; the most of it
is for goaccess, lnav, pflogsumm and the ten million events. With
`--megabytes 50 --events 1000000` it takes half a minute.
"""
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

from measure import forget, options, run

YEAR = 1735689600  # 2025-01-01

# what is aimed at: so many times rg -c; seconds of wall time
AIM_IMPORT = 6
AIM_INCREMENT = 0.030
AIM_QUESTION = 0.050


def arguments():
    """What is to be measured."""
    parser = options(__doc__)
    parser.add_argument("--megabytes", type=int, default=500,
                        help="size of the log that is imported (500)")
    return parser.parse_args()


OURS = "rblstat import"
OPTIONS = arguments()
BUILD, RUNS = OPTIONS.build, OPTIONS.runs
MEGABYTES, EVENTS = OPTIONS.megabytes, OPTIONS.events
FOLDER = os.path.join(BUILD, "bench")
RBLSTAT = os.path.join(BUILD, "bin", "rblstat")


def genlog(name, *flags):
    """A log of that name, dated at the end of its year."""
    path = os.path.join(FOLDER, name)
    with open(path, "wb") as out:
        subprocess.run([os.path.join(FOLDER, "genlog"), *map(str, flags)],
                       stdout=out, check=True)
    os.utime(path, (YEAR + 365 * 86400, YEAR + 365 * 86400))
    return path


def medians(rows):
    """Of RUNS rounds through (name, command, before): {name: results}."""
    all_of = {}
    for _ in range(RUNS):
        for name, command, before in rows:
            if before:
                before()
            all_of.setdefault(name, []).append(run(command))
    return {name: (*(statistics.median(r[i] for r in results)
                     for i in range(2)),
                   max(r[2] for r in results), results[-1][3])
            for name, results in all_of.items()}


def shell(line):
    return ["sh", "-c", line]


def peers(log):
    """(name, program it needs, command); the slow ones come last."""
    bare = os.path.join(FOLDER, "peer.db")
    return [
        ("wc -l", "wc", ["wc", "-l", log]),
        ("rg -c", "rg", ["rg", "-c", "rblsmtpd: ", log]),
        ("grep -c", "grep", ["grep", "-c", "rblsmtpd: ", log]),
        ("grep | awk | sort | uniq -c", "awk",
         shell(f"grep 'rblsmtpd: ' {log} | awk '{{ print $8 }}' |"
               " sort | uniq -c | sort -rn")),
        ("grep | awk | sqlite3 .import", "sqlite3",
         shell(f"rm -f {bare}; grep 'rblsmtpd: ' {log} |"
               " awk '{ print $1 \" \" $2 \" \" $3 \"\\t\" $6 \"\\t\" $8"
               " \"\\t\" $9 \"\\t\" $10 }' | sqlite3 -cmd '.mode tabs'"
               " -cmd 'CREATE TABLE e (t, zone, ip, host, info)'"
               f" {bare} '.import /dev/stdin e'")),
        ("goaccess", "goaccess",
         shell(f"grep 'rblsmtpd: ' {log} | goaccess - --no-global-config"
               " --log-format='%d %t %^ %^ %v %^ %h %U' --date-format='%b %e'"
               " --time-format='%T' --num-tests=0 -o json 2>/dev/null")),
        ("lnav -n", "lnav",
         ["lnav", "-n", "-c", ";SELECT count(*) FROM all_logs"
          " WHERE log_text LIKE '%rblsmtpd: %'", log]),
        ("pflogsumm", "pflogsumm", ["pflogsumm", log]),
    ]


# what a peer must have counted, or its time says nothing; pflogsumm knows
# Postfix's lines alone, and has to read all others, too
COUNTS = {"rg -c": rb"(\d+)", "grep -c": rb"(\d+)",
          "goaccess": rb'"valid_requests": (\d+)',
          "lnav -n": rb"(\d+)\s*$", OURS: rb"(\d+) refusals"}


def check_counts(results):
    """End, where one has not seen what the others have."""
    want = int(re.search(COUNTS[OURS], results[OURS][3])[1])
    for name in COUNTS.keys() & results.keys():
        found = re.search(COUNTS[name], results[name][3])
        # a line more or less may be one of the tool's own guesses
        if found is None or abs(int(found[1]) - want) > 1:
            sys.exit(f"bench: {name} has not counted {want} refusals, but "
                     f"{found and found[1].decode()}")


def print_head(title, *columns):
    """The names of the columns, as print_row() fills them."""
    print(f"{title:31}" + "".join(f"{c:>8}" for c in columns))


def judge(measured, aim, unit):
    """An aim, and whether it was met."""
    return f"  aim {aim}{unit}: {'met' if measured <= aim else 'missed'}"


def print_row(name, result, aim=None, base=None, size=None):
    """A row; `aim` is one of wall time where there is no base."""
    wall, cpu, peak, _ = result
    row = f"{name:31}{wall:8.3f}{cpu:8.3f}"
    if base:
        row += f"{size / 1e6 / wall:8.0f}{wall / base:8.1f}"
    row += f"{peak:8.1f}"
    if aim:
        row += (judge(wall / base, aim, " x") if base
                else judge(wall, aim, " s"))
    print(row)


def beside_peers():
    """The import of a log beside those who only count in it."""
    db = os.path.join(FOLDER, "bench.db")
    lines = round(4583820 * MEGABYTES / 500)
    log = genlog(f"{MEGABYTES}.log", "-n", lines, "-a", 200000, "-d", 365,
                 "-b", YEAR)
    size = os.path.getsize(log)
    rows, missing = [], []
    for name, program, command in peers(log):
        if shutil.which(program):
            rows.append((name, command, None))
        else:
            missing.append(name)
    rows.append((OURS, [RBLSTAT, "import", "--db", db, log],
                 lambda: forget(db)))
    results = medians(rows)
    check_counts(results)
    base = results.get("rg -c", results["wc -l"])[0]
    print(f"{log}: {size / 1e6:.0f} MB, {lines} lines; "
          f"{os.cpu_count()} processors, median of {RUNS} runs\n")
    print_head("", "wall s", "cpu s", "MB/s", "x rg -c", "RSS MB")
    for name, result in results.items():
        print_row(name, result, AIM_IMPORT if name == OURS else None, base,
                  size)
    for name in missing:
        print(f"{name:31}  not installed")
    print("\nimport:", results[OURS][3].decode().splitlines()[0])
    print(f"database: {os.path.getsize(db) / 1e6:.0f} MB\n")
    increment(db, log, lines)


def increment(db, log, lines):
    """A day more in the same log, and nothing more."""
    count = lines // 365

    def one_day_more():
        begin = YEAR + (365 + one_day_more.day) * 86400
        one_day_more.day += 1
        day = genlog("day.log", "-n", count, "-a", 200000, "-d", 1, "-b",
                     begin, "-s", begin)
        with open(log, "ab") as out, open(day, "rb") as more:
            shutil.copyfileobj(more, out)
        os.utime(log, (begin + 86400, begin + 86400))

    one_day_more.day = 0
    command = [RBLSTAT, "import", "--db", db, log]
    results = medians([("a day's increment", command, one_day_more),
                       ("import again, nothing new", command, None)])
    print_head("in that database", "wall s", "cpu s", "RSS MB")
    for name, result in results.items():
        print_row(name, result, AIM_INCREMENT)
    print()


def busiest(db):
    """(a host, a domain, a day) with much to tell."""
    ip, domain, day = sqlite3.connect(db).execute(
        "SELECT h.ip, d.name, s.last FROM month_host AS s"
        " JOIN host AS h ON h.id = s.host"
        " JOIN domain AS d ON d.id = h.domain"
        " WHERE s.month = 202506 AND h.domain <> 0"
        " ORDER BY place LIMIT 1").fetchone()
    return ip, domain, time.strftime("%Y-%m-%d", time.gmtime(day))


# what an admin would ask in the sqlite3 shell
STATEMENTS = [
    ("SQL: hosts under a domain, a night",
     "SELECT h.ip, sum(s.tries) FROM day_sum AS s"
     " JOIN host AS h ON h.id = s.host"
     " WHERE s.day = 20250615 AND s.domain ="
     " (SELECT id FROM domain WHERE name = :domain)"
     " GROUP BY s.host ORDER BY 2 DESC"),
    ("SQL: top 50 hosts of a month",
     "SELECT h.ip, m.tries FROM month_host AS m"
     " JOIN host AS h ON h.id = m.host"
     " WHERE m.month = 202506 AND m.place <= 50 ORDER BY m.place"),
    ("SQL: months of the year by zone",
     "SELECT month, z.name, tries, hosts FROM month_zone"
     " JOIN zone AS z ON z.id = zone"),
    ("SQL: all days of a host",
     "SELECT day, zone, tries FROM host_day WHERE host = :host"),
]


def questions():
    """What is asked of ten million events, by command and by SQL."""
    db = os.path.join(FOLDER, "questions.db")
    log = genlog("questions.log", "-n", EVENTS, "-r", 100, "-a",
                 max(EVENTS // 10, 1000), "-v", 4, "-d", 365, "-b", YEAR)
    forget(db)
    result = run([RBLSTAT, "import", "--db", db, log])
    print(f"{EVENTS} refusals of {os.path.getsize(log) / 1e6:.0f} MB:"
          f" imported in {result[0]:.1f} s, {result[2]:.0f} MB resident;"
          f" database {os.path.getsize(db) / 1e6:.0f} MB\n")
    os.remove(log)
    ip, domain, day = busiest(db)
    ask = [RBLSTAT]
    rows = [(name, ask + words.split() + ["--db", db], None)
            for name, words in (
        ("hosts of a month, the first 50", "hosts --month 2025-06 -n 50"),
        ("hosts, the month that goes on", "hosts --month 2025-12 -n 50"),
        ("zones of a month", "zones --month 2025-06"),
        ("zones, the month that goes on", "zones --month 2025-12"),
        ("months of the year", "months"),
        ("hosts under a domain, a night",
         f"hosts --domain {domain} --since {day} --until {day}"),
        ("show ADDRESS, the busiest", f"show {ip} -n 50"),
    )]
    print_head("questions, of whole processes", "wall s", "cpu s", "RSS MB")
    for name, result in medians(rows).items():
        print_row(name, result, AIM_QUESTION)
    connection = sqlite3.connect(db)
    host, = connection.execute("SELECT id FROM host WHERE ip = ?",
                               (ip,)).fetchone()
    for name, statement in STATEMENTS:
        walls = []
        for _ in range(RUNS):
            start = time.monotonic()
            connection.execute(statement,
                               {"host": host, "domain": domain}).fetchall()
            walls.append(time.monotonic() - start)
        wall = statistics.median(walls)
        print(f"{name:35}{wall:8.4f}{judge(wall, AIM_QUESTION, ' s')}")


os.environ["TZ"] = "UTC"
time.tzset()
print(f"load of the machine: {os.getloadavg()[0]:.1f}")
beside_peers()
questions()
