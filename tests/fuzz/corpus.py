#!/usr/bin/python3
"""corpus - the inputs of a fuzzer, a file each or all in one

    corpus.py unpack FILE DIRECTORY   the inputs that FILE keeps
    corpus.py pack DIRECTORY FILE     keep these
    corpus.py lines DIRECTORY         each line of standard input as one

FILE has an input a line, in base64, so that it can be kept and compared.
"""
import base64
import hashlib
import os
import sys


def write(directory, data):
    name = hashlib.sha1(data).hexdigest()
    with open(os.path.join(directory, name), "wb") as out:
        out.write(data)


def unpack(path, directory):
    os.makedirs(directory, exist_ok=True)
    with open(path, "rb") as packed:
        for line in packed:
            write(directory, base64.b64decode(line))


def pack(directory, path):
    inputs = []
    for name in os.listdir(directory):
        with open(os.path.join(directory, name), "rb") as one:
            inputs.append(one.read())
    with open(path, "wb") as packed:
        for data in sorted(inputs, key=lambda data: (len(data), data)):
            packed.write(base64.b64encode(data) + b"\n")


def lines(directory):
    os.makedirs(directory, exist_ok=True)
    for line in sys.stdin.buffer:
        write(directory, line.rstrip(b"\n"))


if __name__ == "__main__":
    {"unpack": unpack, "pack": pack, "lines": lines}[sys.argv[1]](
        *sys.argv[2:])
