"""An unbound at port 53 of a loopback address, as a mail server has one."""
import os
import socket
import subprocess
import sys
import time


def address(last):
    """One in the network of this process, which others hardly use."""
    pid = os.getpid()
    return f"127.{100 + pid % 100}.{pid >> 7 & 255}.{last}"


def start(folder, dns, lines, known):
    """Start it, with these lines of its configuration: the rest of the server
    clause, and other clauses. Returns it when it has an address of the name
    that is known."""
    path = os.path.join(folder, "unbound.conf")
    with open(path, "w") as out:
        out.write(f"""server:
  interface: {dns}
  port: 53
  do-daemonize: no
  username: ""
  chroot: ""
  directory: "{folder}"
  pidfile: ""
  use-syslog: no
  logfile: "{folder}/unbound.log"
  access-control: 127.0.0.0/8 allow
  do-ip6: no
  so-rcvbuf: 4m
""")
        out.writelines(line + "\n" for line in lines)
        out.write("remote-control:\n  control-enable: no\n")
    child = subprocess.Popen(["unbound", "-d", "-c", path],
                             stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    if not knows(dns, known):
        child.terminate()
        sys.exit("bench: the resolver does not answer")
    return child


def knows(dns, name):
    """Whether it has an address of that name, within some twenty seconds."""
    question = (b"\0\1\1\0\0\1\0\0\0\0\0\0" +
                b"".join(bytes([len(p)]) + p.encode()
                         for p in name.split(".")) + b"\0\0\1\0\1")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.settimeout(0.2)
        for _ in range(100):
            asked.sendto(question, (dns, 53))
            try:
                if asked.recv(512)[7] > 0:
                    return True
            except OSError:
                time.sleep(0.05)
    return False
