#!/usr/bin/python3
"""halfd - faultd, with lists that are half right

    halfd.py ADDRESS:PORT
"""
import asyncio
import sys

import faultd


def healthy4(q):
    """A list without IPv6."""
    return faultd.listed(q) if q.host == faultd.TEST_V4 else faultd.clear(q)


class Untested:
    """A list of every second address, but not of the test entries."""

    def __init__(self):
        self.seen = []

    def __call__(self, q):
        if q.host.endswith(".0.0.127.") or q.host[2:] == faultd.TEST_V6[2:]:
            return faultd.clear(q)
        if q.host not in self.seen:
            self.seen.append(q.host)
        odd = self.seen.index(q.host) % 2
        return faultd.listed(q) if odd else faultd.clear(q)


def patchy(q):
    """A list that has no word for IPv6."""
    return healthy4(q) if len(q.host) < 20 else None


def one_too(q):
    """A list that has 127.0.0.1."""
    return faultd.listed(q) if q.host == "1.0.0.127." else healthy4(q)


faultd.ZONES.update({"healthy4": healthy4, "untested": Untested(),
                     "patchy": patchy, "onetoo": one_too})

if __name__ == "__main__":
    try:
        asyncio.run(faultd.main(sys.argv[1], None))
    except KeyboardInterrupt:
        pass
