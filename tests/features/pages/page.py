"""What all pages of the wizard have in common. A page object names what contract.md names, in English; what is on the
screen is found by those names, in whatever language the program runs."""

import driver
from driver import BUTTON, CHECK_BOX, FIELD, MESSAGE, PROGRESS_BAR


# Some servers say how many tries are left.
WRONG_CODE = ("That code is not right. Please check it and try again.",
              "That code is not right. Please check it and try again; %n tries are left.")


class Page:
    name = ""     # as the list of steps has it
    heading = ""  # above it, and the name of its group
    button = ""   # what commits the page
    email = code = password = None  # names of the fields of that kind
    controls = {}  # all that contract.md names on this page: name -> role

    def __init__(self, window):
        self.window = window


class Still:
    """A desktop whose elements are those of one moment: looked at once, asked about often."""

    def __init__(self, desktop):
        self._desktop, self._elements = desktop, desktop.elements()

    def elements(self):
        return self._elements

    def __getattr__(self, name):
        return getattr(self._desktop, name)


class Window:
    """The wizard's window: finds things by their English names and uses them as a person does."""

    title = "Salestrekker sign in"

    def __init__(self, desktop, words):
        self.desktop, self.words = desktop, words

    def still(self):
        """As it is now, whatever changes meanwhile."""
        return Window(Still(self.desktop), self.words)

    # Finding

    def all(self, role=None):
        return [e for e in self.desktop.elements() if role in (None, e.role)]

    def look_for(self, name, *roles):
        """What has that name now, or None. Of a label and its field of one name the field is meant."""
        same = [e for e in self.desktop.elements() if e.role in (roles or (BUTTON, CHECK_BOX, FIELD, PROGRESS_BAR)) and self.words.same(name, e.name)]
        return same[0] if same else None

    def find(self, name, *roles):
        what = " or ".join(roles) or "thing"
        return self.desktop.wait_for(f"a {what} named {self._named(name)}", lambda: self.look_for(name, *roles))

    def _named(self, name):
        translated = self.words.pattern(name).pattern
        return f"“{name}”" if self.words.language.startswith("en") else f"“{name}” (in {self.words.language}: {translated})"

    def texts(self):
        """All that can be read."""
        return [e.name for e in self.all() if e.name]

    def await_text(self, text):
        return self.desktop.wait_for(f"the text {self._named(text)}", lambda: next((t for t in self.texts() if self.words.part_of(text, t)), None))

    def await_no_text(self, text):
        self.desktop.wait_for(f"the text {self._named(text)} being gone", lambda: not any(self.words.part_of(text, t) for t in self.texts()))

    # Using

    def press(self, name, patience=None):
        def ready():
            element = self.look_for(name, BUTTON, CHECK_BOX)
            return element if element and "enabled" in element.states else None
        element = self.desktop.wait_for(f"a button named {self._named(name)} that is on", ready, patience)
        self.desktop.activate(element)

    def focus(self, name):
        field = self.find(name, FIELD)
        if "focused" not in field.states:
            self.desktop.focus(field)
            self.await_focus(name)
        return field

    def await_focus(self, name):
        def focused():
            element = self.look_for(name)
            return element and "focused" in element.states
        self.desktop.wait_for(f"the focus on {self._named(name)}", focused)

    def await_state(self, name, state):
        """`state`: on, off, checked, not checked."""
        word = "checked" if "checked" in state else "enabled"
        wanted = state in ("on", "checked")

        def reached():
            element = self.look_for(name)
            return element and (word in element.states) == wanted
        self.desktop.wait_for(f"{self._named(name)} being {state}", reached)

    def tab_to(self, name):
        """Presses Tab until it is there; not longer than once around."""
        seen = []
        while True:
            here = self.focused()
            if here and self.words.same(name, here.name):
                return
            assert here not in seen, f"the Tab key does not lead to {self._named(name)}, only to {[e.name for e in seen]}"
            seen.append(here)
            self.desktop.keys("Tab")
            self.desktop.wait_for("the focus going on", lambda: self.focused() not in (None, here))

    def focused(self):
        return next((e for e in self.all() if "focused" in e.states), None)

    def enter(self, name, text, delay=4):
        """Types `text` in place of what is in the field."""
        field = self.focus(name)
        if self.desktop.characters(field):
            self.desktop.keys("ctrl+a")
        self.desktop.type(text, delay)
        self.desktop.wait_for(f"“{name}” holding the {len(text)} characters that were typed", lambda: self.desktop.characters(field) == len(text))

    def paste(self, name, text):
        field = self.focus(name)
        self.desktop.copy(text)
        self.desktop.keys("ctrl+a", "ctrl+v")
        self.desktop.wait_for(f"“{name}” holding what was pasted", lambda: self.desktop.characters(field))

    def text_of(self, name):
        return self.desktop.text(self.find(name, FIELD))

    # The message on every page

    def message(self):
        found = self.all(MESSAGE)
        return found[0].name if found else None

    def await_message(self, *texts):
        """One of them."""
        def told():
            message = self.message()
            return message and any(self.words.same(text, message) for text in texts)
        what = "the message " + " or ".join(map(self._named, texts))
        try:
            self.desktop.wait_for(what, told)
        except driver.NotSeen as nothing:
            if self.message() is not None and not self.message().strip():
                raise AssertionError(f"the message has no accessible name: a screen reader says nothing of it\n{nothing}") from None
            raise
        self.desktop.wait_for(f"{what} being announced", self.messages_said)

    def messages_said(self):
        """How often since the last thing done a screen reader was told of a message."""
        return [(how, role) for how, role, _ in self.desktop.announced()].count((driver.APPEARED, MESSAGE))
