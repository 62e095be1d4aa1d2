"""One person before one program: an organisation that answers, a home, a window. Scenarios, the explorer and the recorder
each begin with one."""

import organisation
from pages import Window
from program import Program
from words import Words


class Person:
    """Who sits before the screen."""

    def __init__(self):
        self.email, self.password = organisation.EMAIL, None


class Session:
    def __init__(self, settings, desktop, scratch, with_network=False):
        """`settings`: those of `arguments.common`. `scratch`: a folder for certificates. `with_network`: one that can be
        lost."""
        self.desktop, self._translations = desktop, settings["translations"]
        self.person = Person()
        self.organisation = organisation.start(settings["backend"], settings["service"], scratch)
        if with_network:
            self.organisation.lose_and_find_network()
        self.program = Program(settings["program"], self.organisation, settings["language"], desktop)
        self.speak(settings["language"])

    def speak(self, language):
        self.program.language = language
        self.window = Window(self.desktop, Words(language, self._translations))

    def close(self):
        if self.program.processes:
            self.program.forget_session()
        self.program.close()
        self.organisation.close()
