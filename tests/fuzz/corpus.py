#!/usr/bin/python3
"""A corpus as text: one input a line, in base64, shortest first.

usage: corpus.py unpack FILE FOLDER     writes each into a file of FOLDER
       corpus.py pack FOLDER FILE
"""

import base64
import hashlib
import pathlib
import sys

what, start, end = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
if what == "unpack":
    for line in start.read_text().split():
        data = base64.b64decode(line)
        (end / hashlib.sha1(data).hexdigest()).write_bytes(data)
else:
    inputs = sorted({file.read_bytes() for file in start.iterdir()}, key=lambda data: (len(data), data))
    end.write_text("".join(base64.b64encode(data).decode() + "\n" for data in inputs))
