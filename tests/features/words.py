"""The program's texts in the language that it runs in. Features are written in English; what they name is looked up in
the program's own translations (.qm), so that one script runs in all languages."""

import functools
import pathlib
import re
import subprocess
import xml.etree.ElementTree

LCONVERT = "/usr/lib/qt6/bin/lconvert"
PLACE = re.compile(r"%(?:L?\d+|n)")
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))  # around foreign text in a sentence
MNEMONIC = re.compile(r"&(.)")
ANYTHING = r"(.+?)"
ZEROS = (0x30, 0x660, 0x6F0, 0x966)  # of European, Arabic, Persian and Devanagari digits


def plain(text):
    """As compared: without what cannot be seen."""
    return text.translate(ISOLATES)


def without_mnemonic(text):
    return MNEMONIC.sub(r"\1", text)


def messages(qm):
    """(source, its forms in the language of the file)."""
    ts = subprocess.run([LCONVERT, "-i", str(qm), "-o", "-", "-of", "ts"], capture_output=True, check=True).stdout
    for message in xml.etree.ElementTree.fromstring(ts).iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        yield message.find("source").text, [form for form in forms if form]


def pattern_of(form):
    """Of a text with places (%1, %n): a pattern with a group for each, and their names."""
    parts = PLACE.split(form)
    return ANYTHING.join(map(re.escape, parts)), PLACE.findall(form)


class Words:
    def __init__(self, language, folder):
        """`folder`: where salestrekker_XX.qm lie."""
        self.language = language
        tag = language.replace("-", "_")
        files = [pathlib.Path(folder, f"salestrekker_{name}.qm") for name in (tag, tag.split("_")[0])]
        here = next((f for f in files if f.exists()), None)
        if here is None and not tag.startswith("en"):
            raise SystemExit(f"no translation for {language}: neither of {', '.join(map(str, files))} is there")
        english = dict(messages(pathlib.Path(folder, "salestrekker_en.qm")))  # plural forms
        translated = [] if tag.startswith("en") else messages(here)
        self._entries = [([without_mnemonic(plain(f)) for f in english.get(source, [source])], [without_mnemonic(plain(f)) for f in forms])
                         for source, forms in translated]
        self._exact = {}
        for known, own in self._entries:
            for form in known:
                self._exact.setdefault(form, []).extend(own)

    @functools.lru_cache(maxsize=None)
    def pattern(self, english):
        """Of what the program shows where its English shows `english`. A %1 in `english` stands for anything; a text
        that is not the program's own stands for itself."""
        return re.compile("(?:" + "|".join(dict.fromkeys(self._alternatives(plain(english)))) + r")\Z", re.DOTALL)

    def _alternatives(self, english):
        whole = [pattern for own in self._exact.get(english, []) for pattern in [pattern_of(own)[0]]]
        return [f"(?:{p})" for p in whole or self._filled(english) or [pattern_of(english)[0]]]

    def _filled(self, english):
        found = []
        for known, own in self._entries:
            for form in known:
                shape, names = pattern_of(form)
                match = re.fullmatch(shape, english, re.DOTALL) if names and len(shape) > len(ANYTHING) * len(names) else None
                if match:
                    found += [self._fill(o, dict(zip(names, match.groups()))) for o in own]
        return found

    def _fill(self, form, arguments):
        """What was in the places of the English text, in those of another: numbers and dates look different there."""
        def argument(place):
            text = arguments.get(place, "%1")
            if text.isdecimal():
                return "(?:" + "|".join("".join(chr(zero + int(digit)) for digit in text) for zero in ZEROS) + ")"
            if text.startswith("%") or text[0].isdigit():  # a date, a duration
                return ".+?"
            return "(?:" + "|".join(self._alternatives(text)) + ")"

        parts, names = PLACE.split(form), PLACE.findall(form)
        return re.escape(parts[0]) + "".join(argument(n) + re.escape(p) for n, p in zip(names, parts[1:]))

    def english(self, shown):
        """What the program would show in English in the place of `shown`; `shown` itself where that cannot be told."""
        shown = without_mnemonic(plain(shown))
        for known, own in self._entries:
            for form in own:
                shape, names = pattern_of(form)
                match = re.fullmatch(shape, shown, re.DOTALL)
                if match and len(shape) > len(ANYTHING) * len(names):
                    there = dict(zip(names, match.groups()))
                    return PLACE.sub(lambda m: there.get(m.group(), m.group()), known[-1])
        return shown

    def same(self, english, shown):
        return bool(self.pattern(english).match(without_mnemonic(plain(shown))))

    def part_of(self, english, shown):
        return bool(re.search(self.pattern(english).pattern.removesuffix(r"\Z"), plain(shown), re.DOTALL))
