#!/usr/bin/python3
"""faultd - a DNS server that does what a real one should not

    faultd.py ADDRESS:PORT [LOG [ZONE]]

It listens with UDP and TCP on a loopback address, port 0 for any free one,
prints "ready ADDRESS:PORT" and serves until it is ended. The zone that is
asked decides what happens: each is a function below, under its name in
`.test`. A name in a zone may be anything; all clients are alike, but for the
zones of the self-test (RFC 5782 s5). Of an address, below in-addr.arpa, the
last number decides, in REVERSE. With ZONE, all questions are answered as those
of this zone are. LOG gets a line for each question.
"""
import asyncio
import struct
import sys

A, CNAME, PTR, TXT = 1, 5, 12, 16
TYPES = {A: "A", CNAME: "CNAME", PTR: "PTR", TXT: "TXT", 28: "AAAA"}
NOERROR, FORMERR, SERVFAIL, NXDOMAIN, NOTIMP, REFUSED = range(6)
TEST_V4 = "2.0.0.127."
TEST_V6 = "2.0.0.0.0.0.f.7.f.f.f.f." + "0." * 20


class Question:
    def __init__(self, packet):
        self.packet = packet
        self.id, self.flags = struct.unpack("!HH", packet[:4])
        labels, at = [], 12
        while packet[at]:
            labels.append(packet[at + 1:at + 1 + packet[at]])
            at += 1 + packet[at]
        self.type = struct.unpack("!H", packet[at + 1:at + 3])[0]
        self.bytes = packet[12:at + 5]
        self.name = b".".join(labels).decode("latin-1")
        self.zone = labels[-2].decode("latin-1").lower() \
            if len(labels) > 1 else ""
        self.host = self.name[:-len(self.zone + ".test")].lower()
        # what is behind the question can only be EDNS (RFC 6891)
        self.edns = len(packet) > at + 5
        self.tcp = False


# --- answers ---

def reply(q, records=(), rcode=NOERROR, truncated=False, number=None,
          question=None):
    """A packet; `records` are (type, data), all of the name that was asked."""
    body = b"".join(b"\xc0\x0c" + struct.pack("!HHIH", t, 1, 60, len(data)) +
                    data for t, data in records)
    flags = 0x8180 | rcode | (0x200 if truncated else 0)
    return struct.pack("!HHHHHH", q.id if number is None else number, flags,
                       1, len(records), 0, 0) + (question or q.bytes) + body


def fitted(q, records):
    """The same, cut as it has to be for UDP."""
    whole = reply(q, records)
    if not q.tcp and len(whole) > 512:
        return reply(q, truncated=True)
    return whole


def a(*addresses):
    return [(A, bytes(int(o) for o in address.split(".")))
            for address in addresses]


def txt(*strings):
    """One TXT record of these strings."""
    return [(TXT, b"".join(bytes([len(s)]) + s for s in strings))]


def wire(name):
    return b"".join(bytes([len(label)]) + label.encode()
                    for label in name.split(".")) + b"\0"


def both(addresses, texts):
    """A list that has everybody, with these A and TXT records."""
    def zone(q):
        records = {A: addresses, TXT: texts}.get(q.type, [])
        return fitted(q, records)
    return zone


def code(rcode):
    return lambda q: reply(q, rcode=rcode)


def silent(q):
    return None


def slow(seconds, zone):
    return lambda q: (seconds, zone(q))


def clear(q):
    return reply(q, rcode=NXDOMAIN)


LISTED = txt(b"Blocked: see http://listed.test/")
listed = both(a("127.0.0.2"), LISTED)


def healthy(q):
    """As RFC 5782 s5 wants a list to be."""
    return listed(q) if q.host in (TEST_V4, TEST_V6) else clear(q)


def cut(q):
    """Nothing over UDP but the advice to come by TCP."""
    return listed(q) if q.tcp else reply(q, truncated=True)


def cut_dead(q):
    return "close" if q.tcp else reply(q, truncated=True)


def garbage(q):
    return struct.pack("!HH", q.id, 0x8180) + b"\0\1\xff\xff\0\0\0\0" + \
        q.bytes + b"\xc0\xff\xc0" * 20


def short(q):
    return q.packet[:7]


def pointer(q):
    """A record whose name points to itself."""
    at = 12 + len(q.bytes)
    return struct.pack("!HHHHHH", q.id, 0x8180, 1, 1, 0, 0) + q.bytes + \
        struct.pack("!HHHIH", 0xc000 | at, q.type, 1, 60, 4) + b"\x7f\0\0\2"


def long_record(q):
    """A record that says it is longer than the packet."""
    return struct.pack("!HHHHHH", q.id, 0x8180, 1, 1, 0, 0) + q.bytes + \
        b"\xc0\x0c" + struct.pack("!HHIH", q.type, 1, 60, 5000) + b"\x7f\0\0"


def alias(q):
    """A CNAME, and what it leads to."""
    other = wire("there.listed.test")
    data = {A: a("127.0.0.2"), TXT: LISTED}[q.type][0][1]
    head = struct.pack("!HHHHHH", q.id, 0x8180, 1, 2, 0, 0) + q.bytes
    return head + b"\xc0\x0c" + \
        struct.pack("!HHIH", CNAME, 1, 60, len(other)) + other + other + \
        struct.pack("!HHIH", q.type, 1, 60, len(data)) + data


def alias_loop(q):
    me = wire(q.name)
    return reply(q, [(CNAME, me), (CNAME, me)])


def alias_nowhere(q):
    return reply(q, [(CNAME, wire("nowhere.clear.test"))])


def wrong_id(q):
    return reply(q, a("127.0.0.2"), number=q.id ^ 1)


def wrong_question(q):
    other = wire("other.listed.test") + q.bytes[-4:]
    return reply(q, a("127.0.0.2"), question=other)


def not_found_but(q):
    """NXDOMAIN, and a record all the same."""
    return reply(q, a("127.0.0.2"), rcode=NXDOMAIN)


class Flaky:
    """The first question about a name is lost."""

    def __init__(self):
        self.seen = set()

    def __call__(self, q):
        key = (q.name, q.type)
        if key in self.seen:
            return listed(q)
        self.seen.add(key)
        return None


def slow_text(q):
    """A list whose texts take their time."""
    return (4, listed(q)) if q.type == TXT else listed(q)


class Transient:
    """The first questions about a name of a list fail, the next is answered."""

    def __init__(self, fails, rcode=SERVFAIL):
        self.fails, self.rcode, self.seen = fails, rcode, {}

    def __call__(self, q):
        key = (q.host, q.type)
        self.seen[key] = self.seen.get(key, 0) + 1
        if self.seen[key] <= self.fails:
            return reply(q, rcode=self.rcode)
        return listed(q)


def without_edns(otherwise):
    """A server that has no EDNS, and does not say so as it should."""
    return lambda q: otherwise(q) if q.edns else listed(q)


# --- lists that are half right ---

def healthy4(q):
    """A list without IPv6."""
    return listed(q) if q.host == TEST_V4 else clear(q)


class Untested:
    """A list of every second address, but not of the test entries."""

    def __init__(self):
        self.seen = []

    def __call__(self, q):
        if q.host.endswith(".0.0.127.") or q.host[2:] == TEST_V6[2:]:
            return clear(q)
        if q.host not in self.seen:
            self.seen.append(q.host)
        return listed(q) if self.seen.index(q.host) % 2 else clear(q)


def patchy(q):
    """A list that has no word for IPv6."""
    return healthy4(q) if len(q.host) < 20 else None


def one_too(q):
    """A list that has 127.0.0.1."""
    return listed(q) if q.host == "1.0.0.127." else healthy4(q)


MANY = a(*("127.0.%d.%d" % (n // 200 + 1, n % 200 + 2) for n in range(300)))

ZONES = {
    "healthy": healthy,
    "healthy4": healthy4,
    "untested": Untested(),
    "patchy": patchy,
    "onetoo": one_too,
    "clear": clear,
    "nodata": code(NOERROR),
    "listed": listed,
    "world": listed,
    "second": both(a("127.0.0.4"), txt(b"second listing")),
    "white": both(a("127.0.0.3"), txt(b"white")),
    "addressonly": both(a("127.0.0.2"), []),
    "textonly": both([], txt(b"text without address")),
    "emptytext": both(a("127.0.0.2"), txt(b"")),
    "strings": both(a("127.0.0.2"), txt(b"part1-", b"part2")),
    "records": both(a("127.0.0.2"), txt(b"first") + txt(b"second")),
    "twoaddresses": both(a("127.0.0.2", "127.0.0.9"), txt(b"two")),
    "long": both(a("127.0.0.2"), txt(b"x" * 250)),
    "t199": both(a("127.0.0.2"), txt(b"y" * 199)),
    "t200": both(a("127.0.0.2"), txt(b"y" * 200)),
    "t201": both(a("127.0.0.2"), txt(b"y" * 201)),
    "longer": both(a("127.0.0.2"), txt(b"x" * 250, b"y" * 250)),
    "control": both(a("127.0.0.2"), txt(
        b"one\r\n250 two\nrblsmtpd: 192.0.2.9 pid 1: 553 forged\t\x1b[31m"
        b"\x00\x7f\x80\xff")),
    "quotes": both(a("127.0.0.2"), txt(
        b'a "quoted" \\ 100% %s%n text, verdict=accepted ip=192.0.2.9')),
    "percent": both(a("127.0.0.2"), txt(b"see http://x.test/?ip=%IP%")),
    "utf8": both(a("127.0.0.2"), txt("zażółć".encode())),
    "blank": both(a("127.0.0.2"), txt(b" ")),
    "many": both(MANY, txt(b"many")),
    "bigtext": both(a("127.0.0.2"), txt(*[b"z" * 255] * 240)),
    "manytexts": both(a("127.0.0.2"), txt(b"a") * 100),
    "code252": both(a("127.255.255.252"), txt(b"Error: typing error")),
    "code254": both(a("127.255.255.254"), txt(b"Error: open resolver")),
    "code255": both(a("127.255.255.255"), txt(b"Error: excessive queries")),
    "code250": both(a("127.255.255.250"), txt(b"Error: unknown")),
    "mixed": both(a("127.0.0.2", "127.255.255.254"), txt(b"mixed")),
    "parked": both(a("91.195.240.117"), txt(b"this domain is for sale")),
    "private": both(a("10.0.0.1"), txt(b"private")),
    "one": both(a("127.0.0.1"), txt(b"one")),
    "servfail": code(SERVFAIL),
    "refused": code(REFUSED),
    "notimp": code(NOTIMP),
    "formerr": code(FORMERR),
    "silent": silent,
    "slow1": slow(1, listed),
    "slow2": slow(2, listed),
    "slow4": slow(4, listed),
    "slowtext": slow_text,
    "slowclear": slow(1, clear),
    "flaky": Flaky(),
    "servfail1": Transient(1),
    "servfail2": Transient(2),
    "refused1": Transient(1, REFUSED),
    "oldnotimp": without_edns(code(NOTIMP)),
    "oldservfail": without_edns(code(SERVFAIL)),
    "oldrefused": without_edns(code(REFUSED)),
    "oldformerr": without_edns(code(FORMERR)),
    "oldsilent": without_edns(silent),
    "cut": cut,
    "cutdead": cut_dead,
    "garbage": garbage,
    "short": short,
    "pointer": pointer,
    "longrecord": long_record,
    "alias": alias,
    "aliasloop": alias_loop,
    "aliasnowhere": alias_nowhere,
    "wrongid": wrong_id,
    "wrongquestion": wrong_question,
    "notfoundbut": not_found_but,
}


# --- addresses ---

def named(q):
    """A name that is confirmed by address()."""
    number = q.name.split(".")[0]
    return reply(q, [(PTR, wire(f"h{number}.named.test"))])


def address(q):
    """Of h7, 192.0.2.7."""
    return reply(q, a("192.0.2." + q.host.strip(".")[1:]))


class SometimesNamed:
    """The first time there is a name, then SERVFAIL."""

    def __init__(self):
        self.seen = False

    def __call__(self, q):
        if self.seen:
            return reply(q, rcode=SERVFAIL)
        self.seen = True
        return named(q)


def endless_name(q):
    """A name whose last pointer points to its beginning."""
    at = 12 + len(q.bytes) + 12
    return reply(q, [(PTR, b"\4loop" + struct.pack("!H", 0xc000 | at))])


ZONES["named"] = address
REVERSE = {
    "1": named,
    "2": slow(3600, named),
    "3": garbage,
    "4": alias_loop,
    "5": silent,
    "6": code(SERVFAIL),
    "7": SometimesNamed(),
    "8": endless_name,
    "9": short,
    "10": cut_dead,
    "11": code(REFUSED),
    "12": wrong_id,
    "13": pointer,
    "14": slow(1, named),
    "15": alias_nowhere,
}


# --- serving ---

class Server(asyncio.DatagramProtocol):
    def __init__(self, log, only):
        self.log, self.only = log, only
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport

    def answer(self, packet, tcp):
        """(seconds to wait, a packet, "close" or None)"""
        q = Question(packet)
        q.tcp = tcp
        if self.log:
            print(q.name, TYPES.get(q.type, q.type), "tcp" if tcp else "udp",
                  file=self.log, flush=True)
        if self.only:
            zone = ZONES[self.only]
        elif q.name.endswith(".in-addr.arpa"):
            zone = REVERSE.get(q.name.split(".")[0], clear)
        elif q.name.endswith(".invalid"):
            zone = clear
        else:
            zone = ZONES.get(q.zone, code(REFUSED))
        said = zone(q)
        return said if isinstance(said, tuple) else (0, said)

    def datagram_received(self, packet, peer):
        try:
            wait, said = self.answer(packet, False)
        except (IndexError, struct.error):
            return
        if said is not None:
            asyncio.get_running_loop().call_later(
                wait, self.transport.sendto, said, peer)

    async def serve_tcp(self, reader, writer):
        try:
            while True:
                size = struct.unpack("!H", await reader.readexactly(2))[0]
                wait, said = self.answer(await reader.readexactly(size), True)
                await asyncio.sleep(wait)
                if said == "close":
                    break
                if said is not None:
                    writer.write(struct.pack("!H", len(said)) + said)
                    await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, IndexError,
                struct.error):
            pass
        writer.close()


async def main(where, log=None, only=None):
    host, port = where.rsplit(":", 1)
    server = Server(open(log, "a", encoding="utf-8") if log else None, only)
    # the same port for both; a free one may be taken for TCP already
    for _ in range(20):
        tcp = await asyncio.start_server(server.serve_tcp, host, int(port))
        number = tcp.sockets[0].getsockname()[1]
        try:
            await asyncio.get_running_loop().create_datagram_endpoint(
                lambda: server, local_addr=(host, number))
            break
        except OSError:
            tcp.close()
            if int(port):
                raise
    print("ready %s:%d" % (host, number), flush=True)
    await tcp.serve_forever()


if __name__ == "__main__":
    try:
        asyncio.run(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        pass
