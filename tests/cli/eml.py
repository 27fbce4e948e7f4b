#!/usr/bin/python3
"""eml.py FILE NAME...: show header fields of a mail; `body` is its text.

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
    if name == "body":
        sys.stdout.write(message.get_content().replace("\r\n", "\n"))
    else:
        assert len(message.get_all(name, [])) == 1, f"not one {name}"
        assert not message[name].defects, message[name].defects
        print(message[name])
