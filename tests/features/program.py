"""The program that is being tried: its process, its user's home, its log."""

import configparser
import os
import pathlib
import shutil
import subprocess
import tempfile


class Program:
    def __init__(self, path, organisation, language, desktop, arguments=()):
        """`language`: a tag, or None for that of the desktop."""
        self.path, self.organisation, self.language, self.desktop = path, organisation, language, desktop
        self.arguments = arguments
        self.home = tempfile.mkdtemp(prefix="salestrekker-home-")
        self.environment = dict(os.environ, HOME=self.home, XDG_CONFIG_HOME=f"{self.home}/.config", XDG_DATA_HOME=f"{self.home}/.local/share",
                                XDG_CACHE_HOME=f"{self.home}/.cache", QT_LOGGING_RULES="salestrekker.*=true",
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")  # on a desktop without a screen reader, too
        self._stand_in_for_the_desktop()
        self.log = pathlib.Path(self.home, "program.log")
        self.processes = []

    def _stand_in_for_the_desktop(self):
        """What would open in browser and mail program is written down."""
        folder = pathlib.Path(self.home, "bin")
        folder.mkdir()
        opener = folder / "xdg-open"
        opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self.home}/opened"\n', encoding="utf-8")
        opener.chmod(0o755)
        self.environment["PATH"] = f"{folder}:{os.environ['PATH']}"

    def use_dark_desktop(self):
        """As Qt itself knows one without plugins: by KDE's settings."""
        colours = {"Window": "42,46,50", "Button": "49,54,59", "View": "27,30,32", "Selection": "61,174,233", "Tooltip": "49,54,59"}
        folder = pathlib.Path(self.home, ".config")
        folder.mkdir()
        text = "".join(f"[Colors:{group}]\nBackgroundNormal={colour}\nForegroundNormal=252,252,252\n" for group, colour in colours.items())
        (folder / "kdeglobals").write_text(text, encoding="utf-8")
        self.environment |= {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5"}

    def opened(self):
        """Addresses that the program had opened."""
        path = pathlib.Path(self.home, "opened")
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def _settings(self):
        settings = configparser.ConfigParser(interpolation=None)
        settings.optionxform = str
        settings.read_dict(self.organisation.settings)
        path = pathlib.Path(self.home, "settings.ini")
        with path.open("w", encoding="utf-8") as file:
            settings.write(file, space_around_delimiters=False)
        return str(path)

    def start(self, link=None):
        options = [*self.organisation.options, *(["--config", self._settings()] if self.organisation.settings else [])]
        if self.language:
            options += ["--language", self.language]
        with self.log.open("ab") as log:
            self.processes.append(subprocess.Popen([self.path, *options, *self.arguments, *([link] if link else [])], env=self.environment, stdout=log,
                                                   stderr=log, stdin=subprocess.DEVNULL))

    def await_progress(self, step):
        """Until the program has noted on disk how far it has come: it shows a page first, then writes."""
        path = pathlib.Path(self.home, ".config/Salestrekker/SignIn.conf")
        self.desktop.wait_for(f"the note “{step}”", lambda: path.exists() and f"step={step}" in path.read_text(encoding="utf-8").splitlines())

    def quit(self):
        """As an installer asks a running one to close; gives its exit status."""
        return subprocess.run([self.path, "--quit"], env=self.environment, check=False, capture_output=True).returncode

    @property
    def running(self):
        return [p for p in self.processes if p.poll() is None]

    def kill(self):
        for process in self.running:
            process.kill()
            process.wait()
        self.desktop.wait_for("the window being gone", lambda: not self.desktop.elements())

    def await_end(self):
        """Of all that were started, each with 0."""
        self.desktop.wait_for("the program ending", lambda: not self.running)
        assert all(p.returncode == 0 for p in self.processes if p.returncode != -9), [p.returncode for p in self.processes]

    def forget_session(self):
        """What a scenario has left in the keyring."""
        subprocess.run([self.path, *self.organisation.options, "--reset"], env=self.environment, check=False, capture_output=True)

    def close(self):
        for process in self.running:
            process.kill()
        for process in self.processes:
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)
