"""Write each line of standard input as a file of the directory named."""
import os
import sys

os.makedirs(sys.argv[1], exist_ok=True)
for number, line in enumerate(sys.stdin.buffer):
    with open(os.path.join(sys.argv[1], str(number)), "wb") as out:
        out.write(line.rstrip(b"\n"))
