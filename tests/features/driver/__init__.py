"""How the program is driven, whatever the desktop. `atspi` (Linux), `uia` (Windows) and `ax` (macOS) hold what is special
to one; all else in this folder's parent knows only what stands here."""

import sys
from dataclasses import dataclass, field

PATIENCE = 6  # seconds; waited for in full only when something is wrong

# Roles, in words that all platforms share.
BUTTON, CHECK_BOX, FIELD, LABEL, PROGRESS_BAR, MESSAGE, WINDOW, QUESTION, OTHER = (
    "button", "check box", "field", "label", "progress bar", "message", "window", "question", "other")


# How an assistive program learns of something. A message is said when it appears.
APPEARED, CHANGED = "appeared", "changed"


@dataclass
class Element:
    """What the program shows at one moment. `states`: enabled, focusable, focused, checked, password, editable, busy."""
    role: str
    name: str
    description: str
    states: frozenset
    handle: object = field(repr=False, compare=False)

    def __str__(self):
        says = [self.role, repr(self.name)]
        if self.description:
            says.append(f"({self.description})")
        says += ["off"] * ("enabled" not in self.states)
        return " ".join(says + sorted(self.states - {"enabled", "focusable", "editable"}))


class NotSeen(AssertionError):
    """What was waited for did not happen; says what there was instead."""

    def __init__(self, what, elements):
        shown = "\n".join(f"  {e}" for e in elements if e.name or e.role not in (OTHER, LABEL))
        super().__init__(f"{what}: not seen in time. What the program showed:\n{shown or '  nothing: no window'}")


class Driver:
    """What a platform's driver does. `elements()` gives what is showing, in the order of the tree; handles stay valid
    while the thing exists."""

    def elements(self):
        raise NotImplementedError

    def wait_for(self, what, find, patience=None):
        """What `find` gives as soon as it gives something true; else, after `patience` seconds (PATIENCE), NotSeen with
        `what`."""
        raise NotImplementedError

    def box(self, element):
        """x, y, width, height on the screen, in pixels."""
        raise NotImplementedError

    def settle(self):
        """Until nothing changes any more, as far as is announced; a few seconds at most."""
        raise NotImplementedError

    def wake(self):
        """From any thread: what is waited for may have come, though nothing announced it."""
        raise NotImplementedError

    def trigger(self, element):
        """`activate`, without waiting."""
        raise NotImplementedError

    def activate(self, element):
        """Its main action, as a screen reader does it."""
        raise NotImplementedError

    def click(self, element, times=1):
        raise NotImplementedError

    def states(self, element):
        """As they are now."""
        raise NotImplementedError

    def focus(self, element):
        raise NotImplementedError

    def characters(self, element):
        """How many a field holds."""
        raise NotImplementedError

    def text(self, element):
        """What a field holds; bullets where it is a password."""
        raise NotImplementedError

    def value(self, element):
        """Of a progress bar, 0 to 100."""
        raise NotImplementedError

    def type(self, text, delay=4):
        """Into what has the focus. `delay`: milliseconds between keys."""
        raise NotImplementedError

    def keys(self, *keys):
        """Such as "Tab", "ctrl+a"."""
        raise NotImplementedError

    def hold(self, key, seconds):
        """Held down, as long as that."""
        raise NotImplementedError

    def copy(self, text):
        """Puts `text` into the clipboard, as another program would."""
        raise NotImplementedError

    def screen(self):
        """Width and height, in pixels."""
        raise NotImplementedError

    def picture(self):
        """Of the program's windows, as a PIL image, and where it lies on the screen; None without a window."""
        raise NotImplementedError

    def withhold_bus(self):
        """Programs that start now find nobody who listens, until give_bus()."""
        raise NotImplementedError

    def give_bus(self):
        """They do now."""
        raise NotImplementedError

    def await_mapped(self, pid):
        """Until a window of that process is on the screen, as one sees who does not listen."""
        raise NotImplementedError

    def listen_anew(self):
        """Forgets what was announced."""
        raise NotImplementedError

    def announced(self):
        """What has appeared or changed since, as an assistive program is told: (how, role, name)
        each."""
        raise NotImplementedError


def for_this_platform():
    if sys.platform == "win32":
        from driver.uia import Uia as Platform
    elif sys.platform == "darwin":
        from driver.ax import Ax as Platform
    else:
        from driver.atspi import AtSpi as Platform
    return Platform()
