"""Orca, Debian's screen reader, with a log in the place of a voice."""

import os
import pathlib
import re
import subprocess
import tempfile

# Orca reads this file of the user's at its start.
CUSTOMISATION = """
import logging
logging.getLogger("speech").addHandler(logging.FileHandler({log!r}, "w", "utf-8"))
logging.getLogger("speech").setLevel(logging.INFO)
"""
SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: \{.*\}| voice=.*)?$")
ECHO = re.compile(r"SPEECH OUTPUT: '\S.* ' \{")  # of a key


class ScreenReader:
    def __init__(self):
        self._home = tempfile.TemporaryDirectory(prefix="salestrekker-orca-")
        self._log = pathlib.Path(self._home.name, "speech.log")
        folder = pathlib.Path(self._home.name, "orca")
        folder.mkdir()
        (folder / "orca-customizations.py").write_text(CUSTOMISATION.format(log=str(self._log)), encoding="utf-8")
        self._process = subprocess.Popen(["orca"], env=dict(os.environ, XDG_DATA_HOME=self._home.name), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def log(self):
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def said(self):
        """What it said, without the keys that it echoes; codes and other numbers that differ each time as #."""
        lines = [line for line in self.log().splitlines() if not ECHO.match(line)]
        spoken = [m.group(1).strip() for m in map(SAID.match, lines) if m]
        # A single character is an echo as well: where keys come faster than Orca hears of
        # the text, it takes a character for one that came by itself, and says it.
        return [re.sub(r"\d{6}", "######", text) for text in spoken if len(text) > 1]

    def is_ready(self):
        return "Screen reader on" in self.log()

    def close(self):
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._home.cleanup()
