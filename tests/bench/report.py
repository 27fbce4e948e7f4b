#!/usr/bin/env python3
"""Measure rblreport on a busy server's database.

The refusals are of three months, by as many hosts as come together by then;
none was looked up, so that DNS has no part in it. Each report is made three
times; the median counts. Making the database takes most of the time: two
minutes for ten million refusals.
"""
import os
import sqlite3
import statistics
import subprocess
import sys

import measure

END = 1772323200  # 2026-03-01
DAYS = 90
AIM = 2.0  # seconds of wall time for a nightly report

OPTIONS = measure.options(__doc__).parse_args()
FOLDER = os.path.join(OPTIONS.build, "bench")
ENVIRONMENT = dict(os.environ, SOURCE_DATE_EPOCH=str(END + 6 * 3600),
                   TZ="UTC")


def program(name):
    return os.path.join(OPTIONS.build, "bin", name)


def make(db):
    """The database, by way of a pipe."""
    measure.forget(db)
    log = subprocess.Popen(
        [os.path.join(FOLDER, "genlog"), "-n", str(OPTIONS.events),
         "-a", str(OPTIONS.events * 9 // 100), "-d", str(DAYS),
         "-b", str(END - DAYS * 86400), "-r", "100", "-v", "5"],
        stdout=subprocess.PIPE)
    subprocess.run(
        [program("rblstat"), "import", "--config", "/dev/null", "--db", db,
         "--year", "2025", "--keep-events", "36500d", "-"],
        stdin=log.stdout, stdout=subprocess.DEVNULL, check=True)
    if log.wait() != 0:
        sys.exit("bench: genlog failed")


def ask(db, sql):
    with sqlite3.connect(db) as connection:
        return connection.execute(sql).fetchone()


def send(db, event):
    """As if the last report had been sent after this event."""
    ask(db, "DELETE FROM report")
    ask(db, "INSERT INTO report (kind, sent, last_event, tries, hosts) VALUES "
        f"('nightly', {END - 86400 + 6 * 3600}, {event}, 1, 1)")


def run(*command):
    """Wall and CPU seconds, resident MB; the first one is for the cache."""
    results = [measure.run([program("rblreport"), *command,
                            "--config", "/dev/null"], env=ENVIRONMENT)
               for _ in range(OPTIONS.runs + 1)]
    return [statistics.median(r[i] for r in results[1:]) for i in range(3)]


def show(what, result, aim=""):
    print(f"| {what} | {result[0]:.2f} | {result[1]:.2f} | {result[2]:.0f} "
          f"| {aim} |")


def main():
    db = os.path.join(FOLDER, "report.db")
    make(db)
    last, sums = ask(db, "SELECT (SELECT max(id) FROM event), "
                         "(SELECT count(*) FROM day_sum)")
    hosts, = ask(db, "SELECT count(*) FROM host")
    night = last - OPTIONS.events // DAYS
    print(f"\nrblreport: {last} refusals, {hosts} hosts, {sums} daily sums, "
          f"load {os.getloadavg()[0]:.1f}\n")
    print("| report | wall s | CPU s | MB | aim s |\n|---|---|---|---|---|")
    common = ["--db", db, "--home", ".pl"]
    show("nightly, the first one, of all refusals",
         run("nightly", *common), AIM)
    send(db, night)
    show(f"nightly, of a night ({last - night} refusals)",
         run("nightly", *common), AIM)
    send(db, 1)
    show("nightly, of all refusals but one",
         run("nightly", *common), AIM)
    send(db, last // 2)
    show("nightly, of half of them", run("nightly", *common), AIM)
    show("monthly", run("monthly", "--month", "2026-01", "--db", db))
    send(db, 1)
    ask(db, "DELETE FROM day_event")
    show("nightly, of all but one, where the days of logs overlap",
         run("nightly", *common))


main()
