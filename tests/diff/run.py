#!/usr/bin/python3
"""run.py - the stock rblsmtpd and ours, side by side over the same DNS

    run.py OURS [WORD...]     only the cases with one of these in the name

Both programs run each case of cases.txt, in the same environment, with the
same input; stdout, stderr (pids masked) and the exit code have to be the
same, but for the differences that the case names. Speaks TAP.

The stock program asks port 53 only, and so this needs root: FAULTS is where
faultd.py listens, BEYOND the same with an octet too large, REAL a rbldnsd, and
DEAD nobody.
"""
import concurrent.futures
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
STOCK = "/usr/bin/rblsmtpd"
# Loopback addresses of this run, so that two runs do not meet.
PLACE = "127.%d.%d." % (64 + (os.getpid() >> 14) % 64, os.getpid() >> 6 & 255)
FAULTS, REAL, DEAD = (PLACE + str(os.getpid() % 64 * 4 + n) for n in range(3))
# FAULTS, for who takes octets modulo 256
BEYOND = PLACE + str(int(FAULTS.rsplit(".", 1)[1]) + 256)
TIME_LIMIT = 100
STREAMS = ("stdout", "stderr", "exit")

REAL_ZONE = """$SOA 3600 ns.real.test hostmaster.real.test 0 600 300 86400 60
$TTL 60
:127.0.0.2:Blocked: see http://real.test/q?ip=$
127.0.0.2
192.0.2.0/24
198.51.100.7 :127.0.0.4:second listing $
"""

REAL6_ZONE = """$SOA 3600 ns.real6.test hostmaster.real6.test 0 600 300 86400 60
$TTL 60
:127.0.0.2:six
2001:db8::/64
"""


class Case:
    def __init__(self, line, number):
        fields = [field.strip() for field in line.split(" | ")]
        if len(fields) not in (4, 5):
            sys.exit("cases.txt:%d: want 4 or 5 fields" % number)
        self.name, self.env, self.args, self.input = fields[:4]
        self.wants, self.reason = {}, ""
        if len(fields) == 5:
            wants, self.reason = fields[4].split(" because ")
            for want in shlex.split(wants):
                stream, value = want.split("=", 1)
                if stream not in STREAMS:
                    sys.exit("cases.txt:%d: no stream %s" % (number, stream))
                self.wants[stream] = value

    def environment(self):
        env = {"PATH": "/usr/bin:/bin", "TCPREMOTEIP": "127.0.0.2",
               "DNSCACHEIP": FAULTS}
        for word in shlex.split(self.env.replace("-", "", 1)
                                if self.env == "-" else self.env):
            name, _, value = word.partition("=")
            if word.startswith("!"):
                env.pop(word[1:])
            else:
                env[name] = unescape(value).replace("REAL", REAL) \
                    .replace("DEAD", DEAD).replace("FAULTS", FAULTS) \
                    .replace("BEYOND", BEYOND)
        return env

    def stdin(self):
        """ "A/B" is two lines; "raw" text with escapes """
        if self.input in ("-", "wait"):
            return b""
        if self.input.startswith("raw "):
            return unescape(self.input[4:]).encode("latin-1")
        return b"".join(line.encode() + b"\r\n"
                        for line in self.input.split("/"))


def unescape(text):
    return re.sub(r"\\(n|r|t|e|0|\\)|\\x(..)|\{(.)\*(\d+)\}",
                  lambda m: m[3] * int(m[4]) if m[3] else
                  chr(int(m[2], 16)) if m[2] else
                  {"n": "\n", "r": "\r", "t": "\t", "e": "\x1b", "0": "\0",
                   "\\": "\\"}[m[1]], text)


def run(program, case):
    """(stdout, stderr, exit) of one program"""
    argv = [unescape(word) for word in shlex.split(case.args)]
    child = subprocess.Popen(
        ["rblsmtpd"] + argv, executable=program, env=case.environment(),
        cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE)
    try:
        if case.input == "wait":  # keeps the line open, and says nothing
            child.wait(TIME_LIMIT)
        out, err = child.communicate(case.stdin(), TIME_LIMIT)
    except subprocess.TimeoutExpired:
        child.kill()
        out, err = child.communicate()
        return {"stdout": out, "stderr": err, "exit": "no end"}
    return {"stdout": out, "exit": str(child.returncode),
            "stderr": re.sub(rb"pid \d+", b"pid N", err)}


def as_text(value):
    return value if isinstance(value, str) else value.decode("latin-1")


def complaints(case, stock, ours):
    for stream in STREAMS:
        same = stock[stream] == ours[stream]
        if stream not in case.wants:
            if not same:
                yield "%s differs: stock %r, ours %r" % (
                    stream, stock[stream], ours[stream])
        elif same:
            yield "%s does not differ, but is said to: %r" % (
                stream, ours[stream])
        elif not re.fullmatch(case.wants[stream], as_text(ours[stream]),
                              re.DOTALL):
            yield "%s is %r, but %r is wanted" % (
                stream, ours[stream], case.wants[stream])


def judge(case, ours):
    started = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(2) as two:
        stock, mine = two.map(lambda p: run(p, case), (STOCK, ours))
    return list(complaints(case, stock, mine)), time.monotonic() - started


def own_resolv_conf(folder):
    """From here on, ours is the only /etc/resolv.conf, and FAULTS in it."""
    path = os.path.join(folder, "resolv.conf")
    with open(path, "w", encoding="ascii") as f:
        f.write("nameserver %s\n" % FAULTS)
    return subprocess.run(["mount", "--bind", path, "/etc/resolv.conf"],
                          stderr=subprocess.DEVNULL).returncode == 0


def start_servers(folder):
    for name, zone in (("real", REAL_ZONE), ("real6", REAL6_ZONE)):
        with open(os.path.join(folder, name), "w", encoding="ascii") as f:
            f.write(zone)
    os.chmod(folder, 0o755)
    faults = subprocess.Popen(
        [sys.executable, os.path.join(HERE, "../dns/faultd.py"),
         FAULTS + ":53"], stdout=subprocess.PIPE)
    real = subprocess.Popen(
        ["rbldnsd", "-n", "-u", "nobody", "-w", folder, "-b", REAL + "/53",
         "real.test:ip4set:real", "real6.test:ip6trie:real6"], stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT)
    assert faults.stdout.readline().startswith(b"ready")
    while b"started" not in (line := real.stdout.readline()):
        assert line, "rbldnsd did not start"
    return faults, real


def cases(words):
    with open(os.path.join(HERE, "cases.txt"), encoding="ascii") as f:
        for number, line in enumerate(f, 1):
            if line.strip() and line[0] != "#":
                case = Case(line.rstrip("\n"), number)
                if not words or any(w in case.name for w in words):
                    yield case


def main(ours, words):
    if os.geteuid() != 0 or not os.path.exists(STOCK):
        print("1..1\nok 1 - ours is as stock # skip needs root, for port 53, "
              "and the rblsmtpd of ucspi-tcp")
        return
    if not os.environ.get("OWN_MOUNTS"):
        # mounts that nobody else sees, where that is allowed
        os.environ["OWN_MOUNTS"] = "yes"
        if subprocess.run(["unshare", "-m", "true"],
                          stderr=subprocess.DEVNULL).returncode == 0:
            os.execvp("unshare", ["unshare", "-m", sys.executable] + sys.argv)
        os.environ["OWN_MOUNTS"] = "no"
    todo = list(cases(words))
    with tempfile.TemporaryDirectory() as folder:
        servers = start_servers(folder)
        if os.environ["OWN_MOUNTS"] == "no" or not own_resolv_conf(folder):
            todo = [case for case in todo if "resolv.conf" not in case.name]
            print("# no mounts of our own: without resolv.conf's cases")
        print("1..%d" % len(todo), flush=True)
        try:
            with concurrent.futures.ThreadPoolExecutor(40) as pool:
                results = pool.map(lambda c: judge(c, ours), todo)
                for number, (case, (bad, took)) in enumerate(
                        zip(todo, results), 1):
                    print("%sok %d - %s%s" % (
                        "not " if bad else "", number, case.name,
                        " (%.0f s)" % took if took > 5 else ""))
                    for line in bad:
                        print("#   " + line)
        finally:
            for server in servers:
                server.terminate()
                server.wait()


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), sys.argv[2:])
