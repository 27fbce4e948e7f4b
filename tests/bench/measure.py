"""What measurements share: their options, and how a command is run."""
import argparse
import os
import subprocess
import sys
import time


def options(about):
    """A parser of the command line, to which more may be added."""
    parser = argparse.ArgumentParser(
        description=about,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", metavar="BUILD",
                        help="where the programs are")
    parser.add_argument("--events", type=int, default=10_000_000,
                        help="refusals in the database (10000000)")
    parser.add_argument("--runs", type=int, default=3,
                        help="of each command (3)")
    return parser


def run(command, **more):
    """Wall and CPU seconds, resident MB, and what it printed."""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, **more)
    # read by us: grep -c stops early when it writes to /dev/null
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    if status != 0:
        sys.exit(f"bench: {' '.join(command)}: status {status}")
    return (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
            output)


def forget(db):
    """Have no database of that name."""
    for end in "", "-wal", "-shm":
        if os.path.exists(db + end):
            os.remove(db + end)
