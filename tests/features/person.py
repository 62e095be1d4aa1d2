"""A few words for the scripts of this folder that look at more than the window: the memory, the keyring, the keyboard."""

import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import driver  # noqa: E402
from driver import BUTTON, CHECK_BOX, FIELD  # noqa: E402, F401
from organisation import Organisation  # noqa: E402
from pages import Window  # noqa: E402
from words import Words  # noqa: E402

BIN = os.path.abspath(sys.argv[1])
desktop = driver.for_this_platform()
window = Window(desktop, Words("en", os.path.join(BIN, "../app")))
wait_for, await_text, press, type_into, shown, await_shown, focus = (
    desktop.wait_for, window.await_text, window.press, window.enter, window.look_for, window.find, window.focus)


class Service(Organisation):
    """The demo organisation (or a server that has what it has for scripts). `program`: a path, or an interpreter and a
    script."""

    def __init__(self, program, *arguments):
        super().__init__([*([program] if isinstance(program, str) else program), "--port", "0", *arguments])


def says(part):
    return any(part in text for text in window.texts())
