#!/usr/bin/python3
"""eml.py FILE NAME...: show header fields of a mail; `body` is its text, `html`
the same as HTML, `pictures` the names that the HTML may show pictures by.

Fails when the mail has a defect that Python's parser can see, or a line that
RFC 5322 does not allow.
"""
import email
import email.policy
import sys

raw = open(sys.argv[1], "rb").read()
for line in raw.split(b"\r\n"):
    assert b"\r" not in line and b"\n" not in line, "a bare CR or LF"
    assert len(line) <= 78, f"a line of {len(line)} bytes"
message = email.message_from_bytes(raw, policy=email.policy.default)
assert not message.defects, message.defects
for name in sys.argv[2:]:
    if name in ("body", "html"):
        part = message.get_body(["plain" if name == "body" else "html"])
        sys.stdout.write(part.get_content().replace("\r\n", "\n"))
    elif name == "pictures":
        for part in message.walk():
            if part.get_content_type() == "image/png":
                assert part.get_content()[:8] == b"\x89PNG\r\n\x1a\n"
                print(part["content-id"].strip("<>"))
    else:
        assert len(message.get_all(name, [])) == 1, f"not one {name}"
        assert not message[name].defects, message[name].defects
        if name in ("from", "to"):
            print(*(a.addr_spec for a in message[name].addresses), sep=", ")
        else:
            print(message[name])
