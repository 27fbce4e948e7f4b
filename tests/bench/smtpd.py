#!/usr/bin/env python3
"""Measure rblsmtpd beside the stock one, over the same real DNS, in one run.

    smtpd.py BUILD [SECONDS]

The stock program asks port 53 only, so this needs root. The lists are those
of a rbldnsd, asked through an unbound, as a mail server has one, each on a
loopback address of its own. What to compare is the ratio.
"""
import os
import pwd
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import resolver

LISTED, SILENT, DNS = (resolver.address(last) for last in (1, 2, 3))
LISTS = [f"l{n}.test" for n in range(6)]
HERE = os.path.dirname(os.path.abspath(__file__))
# the lists of half_silent()
ONE_SILENT = [word for name in ("a.clear", "b.clear", "silent", "c.clear",
                                "d.clear", "e.clear")
              for word in ("-r", name + ".test")]
RUNS = 300
STOCK = "/usr/bin/rblsmtpd"


def zones(folder):
    """Six zones that list 127.0.0.2 and nobody else, and start rbldnsd."""
    for name in LISTS:
        with open(os.path.join(folder, name), "w") as out:
            out.write(f"$SOA 3600 ns.{name} h.{name} 0 600 300 86400 60\n"
                      "$TTL 60\n:127.0.0.2:listed\n127.0.0.2\n")
    os.chmod(folder, 0o755)
    names = {user.pw_name for user in pwd.getpwall()}
    user = "rbldns" if "rbldns" in names else "nobody"
    child = subprocess.Popen(
        ["rbldnsd", "-n", "-u", user, "-w", folder, "-b", LISTED + "/53",
         *(f"{name}:ip4set:{name}" for name in LISTS)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return child


def start_resolver(folder):
    """It asks the above, and has room for what 200 clients ask at once."""
    return resolver.start(folder, DNS, [
        "  do-not-query-localhost: no",
        '  module-config: "iterator"',
        '  local-zone: "test." nodefault',
        *(f'stub-zone:\n  name: "{name}"\n  stub-addr: {LISTED}@53'
          for name in LISTS)], "2.0.0.127.l0.test")


def half_silent():
    """A server that answers for five lists, and says nothing of the sixth."""
    child = subprocess.Popen(
        [sys.executable, os.path.join(HERE, "../dns/faultd.py"),
         SILENT + ":53"], stdout=subprocess.PIPE)
    if not child.stdout.readline().startswith(b"ready"):
        sys.exit("bench: faultd.py does not start")
    return child


def one(command, environment):
    """Wall milliseconds of one connection."""
    start = time.monotonic()
    child = subprocess.Popen(command, env=environment,
                             stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    child.wait()
    return (time.monotonic() - start) * 1000


def connections(programs):
    """Process start to exit with six healthy lists, in turns."""
    times = {name: [] for name, _, _ in programs}
    for _ in range(RUNS):
        for name, command, environment in programs:
            times[name].append(one(command, environment))
    return {name: statistics.median(got) for name, got in times.items()}


def resident(command, environment):
    """The peak that the kernel has counted for the program itself, in kB."""
    # a listed client is held in its session while we look
    child = subprocess.Popen(command, env={**environment,
                                           "TCPREMOTEIP": "127.0.0.2"},
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL)
    child.stdout.readline()
    with open(f"/proc/{child.pid}/status") as status:
        kilobytes = next(int(line.split()[1]) for line in status
                         if line.startswith("VmHWM"))
    child.stdin.close()
    child.wait()
    return kilobytes


def children(pid):
    """The states of the processes that this one has started."""
    states = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            states.append(fields[0])
    return states


def vm(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status
                    if line.startswith("VmRSS"))


def dropped():
    """Questions that the name server's socket had no room for, so far."""
    address = "".join(f"{int(byte):02X}" for byte in
                      reversed(DNS.split("."))) + ":0035"
    with open("/proc/net/udp") as sockets:
        return sum(int(line.split()[-1]) for line in sockets
                   if line.split()[1] == address)


def load(build, command, environment, seconds):
    """tcpserver with 200 clients at once."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        ["tcpserver", "-RHl0", "-b", "400", "-c", "400", "127.0.0.1",
         str(port), *command], env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.05)
    before, drops = vm(server.pid), dropped()
    out = subprocess.run(
        [os.path.join(build, "bench", "smtp_load"), str(port), "200",
         str(seconds)], capture_output=True, text=True, check=True).stdout
    for _ in range(100):
        left = children(server.pid)
        if not left:
            break
        time.sleep(0.05)
    after = vm(server.pid)
    server.terminate()
    server.wait()
    words = out.split()
    got = dict(zip(words[::2], map(int, words[1::2])))
    got.update(left=len(left), zombies=left.count("Z"), grown=after - before,
               dropped=dropped() - drops)
    return got


def main():
    build = os.path.abspath(sys.argv[1])
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    if os.getuid() != 0:
        print("rblsmtpd: not measured: the stock one asks port 53, "
              "which takes root")
        return
    ours = os.path.join(build, "bin", "rblsmtpd")
    stub = os.path.join(build, "bench", "stub_smtpd")
    lists = [word for name in LISTS for word in ("-r", name)]
    environment = {"PATH": os.environ["PATH"], "DNSCACHEIP": DNS,
                   "TCPREMOTEIP": "127.0.0.1"}
    folder = tempfile.mkdtemp()
    servers = [zones(folder)]
    try:
        servers.append(start_resolver(folder))
        programs = [("stock", [STOCK, *lists, "true"], environment),
                    ("ours", [ours, *lists, "true"], environment)]
        got = connections(programs)
        print(f"one connection, six healthy lists, start to exit, median of "
              f"{RUNS} in turns:")
        for name, command, env in programs:
            print(f"  {name:6}{got[name]:8.2f} ms"
                  f"{got[name] / got['stock']:8.2f} x stock"
                  f"{resident(command, env):8d} kB resident")

        print("one silent list among six:")
        servers.append(half_silent())
        silent = {**environment, "DNSCACHEIP": SILENT}
        for name, command in (("stock", [STOCK]),
                              ("ours", [ours, "--deadline", "2"])):
            took = one([*command, *ONE_SILENT, "true"], silent) / 1000
            print(f"  {name:6}{took:8.1f} s"
                  f"{' at --deadline 2' if name == 'ours' else ''}")

        print(f"tcpserver, 200 clients at once for {seconds} s, half of them "
              "listed:")
        rates, wrong = {}, []
        for name, program in (("stock", STOCK), ("ours", ours)):
            got = load(build, [program, *lists, stub], environment, seconds)
            rates[name] = (got["served"] + got["refused"]) / seconds
            print(f"  {name:6}{rates[name]:8.0f} connections/s"
                  f"{rates[name] / rates['stock']:8.2f} x stock, "
                  f"{got['lost']} lost\n"
                  f"         longest {got['longest-ms']} ms, with "
                  f"{got['dropped']} questions that the name server's "
                  f"socket dropped;\n"
                  f"         {got['left']} processes left over, "
                  f"{got['zombies']} zombies, "
                  f"tcpserver grew {got['grown']} kB")
            wrong += [f"{name}: {got[what]} {what}"
                      for what in ("lost", "left", "zombies") if got[what]]
        if wrong:
            sys.exit("bench: connections or processes were lost: " +
                     ", ".join(wrong))
    finally:
        for server in servers:
            server.terminate()
            server.wait()
        shutil.rmtree(folder)


main()
