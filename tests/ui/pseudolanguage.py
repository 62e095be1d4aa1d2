#!/usr/bin/python3
"""Makes a .ts file of a language that nobody speaks: English, accented, longer by 40 %, between [ and ]. In it a text
that is cut off, or that was never made translatable, is seen at once.

usage: pseudolanguage.py ANY_COMPLETE.ts PSEUDO.ts
"""

import re
import sys
import xml.etree.ElementTree as ET

ACCENTED = str.maketrans("AEIOUYCNSaeiouycns", "ÅÉÎÖÛÝÇÑŠåéîöûýçñš")


def pseudo(text):
    # Placeholders, shortcuts and what is typed as it stands are left alone.
    parts = re.split(r"(%\d|%n|&amp;|&\w|“[^”]*”)", text)
    accented = "".join(part if i % 2 else part.translate(ACCENTED) for i, part in enumerate(parts))
    words = "lorem ipsum dolor sit amet consetetur sadipscing elitr "
    return "[" + accented + " " + (words * 10)[: max(1, len(text) * 2 // 5)].strip() + "]"


tree = ET.parse(sys.argv[1])
tree.getroot().set("language", "en")
for message in tree.getroot().iter("message"):
    translation = message.find("translation")
    source = message.find("source").text
    for form in translation.findall("numerusform") or [translation]:
        form.text = pseudo(source)
tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
