#!/usr/bin/python3
"""run - rotation of every kind while a reader is killed all the time

    run.py [ROTATIONS]

A writer logs numbered refusals while its log is rotated, by multilog or by
logrotate, and `rblstat follow` is killed with SIGKILL every few hundred
milliseconds and started again. In the end each number that stands in any of
the logs has to be in the database once, and each that was written has to stand
in one; but where logrotate truncates the log under its writer it may lose lines
all by itself, which the reader may have seen or not. Speaks TAP.
"""
import concurrent.futures
import glob
import gzip
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROTATIONS = 200
LINE = "rblsmtpd: 192.0.2.%d pid %d: 451 number %d\n"


def line(number):
    return (LINE % (number % 250, number % 30000, number)).encode()


def stamped(number):
    """The same as syslog writes it."""
    return time.strftime("%b %e %H:%M:%S mx ").encode() + line(number)


def standing(logs):
    """The numbers that are in logs, compressed or not."""
    numbers = set()
    for path in logs:
        with (gzip.open if path.endswith(".gz") else open)(path) as log:
            numbers.update(int(one.split()[-1]) for one in log)
    return numbers


class Reader:
    """rblstat follow, under whatever the caller does to it"""

    def __init__(self, where, log):
        self.where = where
        self.command = ["rblstat", "follow", "--db", where + "/x.db", log]
        self.errors = open(where + "/errors", "ab")
        self.kills = 0
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, stderr=self.errors)
        self.until = time.monotonic() + random.uniform(0.1, 0.5)

    def torment(self):
        """Kill it if it is time, and start it anew."""
        if self.process.poll() is not None:
            raise RuntimeError("ended by itself: %d" % self.process.returncode)
        if time.monotonic() < self.until:
            return
        self.process.kill()
        self.process.wait()
        self.kills += 1
        self.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.errors.close()

    def finish(self):
        """Once more, undisturbed."""
        self.process.kill()
        self.process.wait()
        subprocess.run(["rblstat", "import"] + self.command[2:], check=True,
                       stdout=subprocess.DEVNULL)


def found(where):
    """How often each number is in the database: {number: times}"""
    counts = {}
    db = sqlite3.connect(where + "/x.db")
    for text, in db.execute("SELECT text FROM event"):
        number = int(text.split()[-1])
        counts[number] = counts.get(number, 0) + 1
    tries, = db.execute("SELECT coalesce(sum(tries), 0) FROM day_sum") \
        .fetchone()
    db.close()
    if tries != sum(counts.values()):
        raise RuntimeError("%d events, but sums of %d" %
                           (sum(counts.values()), tries))
    return counts


# --- multilog ---

def multilog(where, rotations):
    """its smallest files, and enough of them that none is thrown away"""
    log = where + "/main"
    os.mkdir(log)
    number = 0
    with Reader(where, log) as reader, subprocess.Popen(
            ["multilog", "t", "s4096", "n%d" % (rotations * 2), log],
            stdin=subprocess.PIPE) as writer:
        while len(glob.glob(log + "/@*")) < rotations:
            for _ in range(20):
                writer.stdin.write(line(number))
                number += 1
            writer.stdin.flush()
            reader.torment()
            time.sleep(0.005)
        writer.stdin.close()
        writer.wait()
        reader.finish()
    return number, glob.glob(log + "/[@c]*"), reader.kills


# --- logrotate ---

class Writer:
    """appends, and opens its log anew at a word of logrotate"""

    def __init__(self, log):
        self.log = log
        self.number = 0
        self.reopen()

    def reopen(self):
        self.file = open(self.log, "ab", buffering=0)

    def write(self, count):
        for _ in range(count):
            self.file.write(stamped(self.number))
            self.number += 1


def rotate(where, writer, readers, keeps_file):
    """Once; the writer goes on meanwhile, and opens its log anew a bit late."""
    done = where + "/moved"
    writer.write(10)
    rotation = subprocess.Popen(
        ["logrotate", "-f", "-s", where + "/state", where + "/conf"])
    while rotation.poll() is None:
        writer.write(1)
        for reader in readers:
            reader.torment()
        if os.path.exists(done):
            writer.write(3)
            if not keeps_file:
                writer.reopen()
            os.unlink(done)
        time.sleep(0.002)
    if rotation.returncode != 0:
        raise RuntimeError("logrotate ended with %d" % rotation.returncode)


def logrotate(where, rotations, options, keeps_file=False):
    log = where + "/mail"
    done = where + "/moved"
    with open(where + "/conf", "w", encoding="ascii") as conf:
        # a writer hears of it late, and compression waits for it
        conf.write("%s {\n rotate 1000\n %s\n postrotate\n  touch %s\n"
                   "  while [ -e %s ]; do sleep 0.01; done\n endscript\n}\n" %
                   (log, "\n ".join(options), done, done))
    os.chmod(where + "/conf", 0o644)
    writer = Writer(log)
    # what was rotated away before the first time is none of the reader's
    writer.write(1)
    subprocess.run(["rblstat", "import", "--db", where + "/x.db", log],
                   check=True, stdout=subprocess.DEVNULL)
    with Reader(where, log) as reader, Reader(where, log) as other:
        for _ in range(rotations):
            rotate(where, writer, (reader, other), keeps_file)
        other.finish()
        reader.finish()
    return writer.number, glob.glob(log + "*"), reader.kills + other.kills


def create(where, rotations):
    """a new file, the old one renamed"""
    return logrotate(where, rotations, ["create"])


def compress(where, rotations):
    """the same, and compressed at once"""
    return logrotate(where, rotations, ["create", "compress"])


def copytruncate(where, rotations):
    """a copy, and the log truncated under its writer"""
    return logrotate(where, rotations, ["copytruncate"], keeps_file=True)


def judge(kind, rotations):
    """what one kind of rotation came to: (fine, words)"""
    with tempfile.TemporaryDirectory() as where:
        os.chmod(where, 0o755)
        try:
            written, logs, kills = kind(where, rotations)
            numbers = standing(logs)
            counts = found(where)
        except (RuntimeError, OSError, subprocess.SubprocessError,
                sqlite3.Error) as failure:
            return False, "%s: %s" % (kind.__name__, failure)
        with open(where + "/errors", encoding="utf-8") as errors:
            said = {e for e in errors if "still following" in e}
    twice = sum(1 for times in counts.values() if times > 1)
    missed = len(numbers - counts.keys())
    lost = written - len(numbers)
    words = "%s: %d lines, %d rotations, %d kills: %d missed, %d twice%s%s" % (
        kind.__name__, written, rotations, kills, missed, twice,
        ", %d lost by logrotate" % lost if lost else "",
        "".join("\n# " + e.rstrip() for e in sorted(said)))
    return twice == missed == 0 and (lost == 0 or kind is copytruncate), words


def main(rotations):
    kinds = (multilog, create, compress, copytruncate)
    print("1..%d" % len(kinds))
    with concurrent.futures.ThreadPoolExecutor(len(kinds)) as pool:
        results = pool.map(judge, kinds, [rotations] * len(kinds))
        for number, (fine, words) in enumerate(results, 1):
            print("%sok %d - %s" % ("" if fine else "not ", number, words),
                  flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main(int(sys.argv[1]) if sys.argv[1:] else ROTATIONS)
