"""What is true of the window at any moment at which nothing is under way, whatever was done before."""

import pages
from driver import BUTTON, LABEL, MESSAGE, QUESTION, NotSeen
from pages.new_password import NewPassword

EDGE = 1  # pixels


class Broken(AssertionError):
    """`name`: of the invariant."""

    def __init__(self, name, why):
        super().__init__(f"{name}: {why}")
        self.name = name


def one_window(window):
    windows = window.all("window")
    if len(windows) != 1:
        raise Broken("one window", f"there are {len(windows)}")


def something_focused(window):
    if not window.focused():
        raise Broken("something has the focus", f"nothing has, among {[str(e) for e in window.all() if 'focusable' in e.states]}")


def on_the_screen(window):
    screen = window.desktop.screen()
    for e in window.all("window"):
        x, y, width, height = window.desktop.box(e)
        if x < 0 or y < 0 or x + width > screen[0] or y + height > screen[1]:
            raise Broken("on the screen", f"{e.name!r} at {(x, y, width, height)} of {screen}")


def bar_list_and_button_agree(window):
    page = pages.current(window)
    if not isinstance(page, NewPassword):
        return
    full = page.bar() == 100
    rules = page.rules()
    if full != all(rules.values()):
        raise Broken("bar and list agree", f"the bar stands at {page.bar():g} %, the list says {rules}")
    agree = any(window.words.same("The two passwords agree.", text) for text in window.texts())
    button = window.look_for(page.button, BUTTON)
    if "enabled" in button.states and not (full and agree):
        raise Broken("bar and button agree", f"the button is on, the bar at {page.bar():g} %, the two fields {'agree' if agree else 'do not agree'}")


def messages_speak(window):
    for e in window.all(MESSAGE):
        if not e.name.strip():
            raise Broken("a message speaks", "the message is empty, or has no accessible name")


def everything_named(window):
    for e in window.all():
        if {"focusable", "enabled"} <= e.states and e.role != LABEL and not e.name.strip():
            raise Broken("everything is named", f"a {e.role} at {window.desktop.box(e)} has no name")


def nothing_cut_off(window):
    """Within the window; and no ink of a text on the edge of the room that it has. (A question is a window of Qt's own making,
    as wide as its text.)"""
    asked = next((i for i, e in enumerate(window.all()) if e.role == QUESTION), None)
    shown = [e for e in window.all()[:asked] if e.role in (LABEL, MESSAGE, BUTTON) and e.name]
    for e in shown:
        try:  # a window manager takes its time to make the window as large as it is to be
            window.desktop.wait_for("that", lambda e=e: is_within(window, e), patience=2)
        except NotSeen:
            raise Broken("nothing is cut off", f"{e.name!r} reaches out of the window") from None
    picture, (left, top) = window.desktop.picture()
    for e in shown:
        x, y, width, height = window.desktop.box(e)
        if e.role in (LABEL, MESSAGE) and width > 0 and height > 0 and inked(picture, x - left + width - EDGE, y - top, height):
            raise Broken("nothing is cut off", f"{e.name!r} has ink on its edge")


def is_within(window, e):
    frame, (x, y, width, height) = window.desktop.box(window.all("window")[0]), window.desktop.box(e)
    if width <= 0 or height <= 0:
        return True
    return x >= frame[0] and x + width <= frame[0] + frame[2] and y >= frame[1] and y + height <= frame[1] + frame[3]


def inked(picture, x, y, height):
    column = picture.crop((x, y, x + EDGE, y + height)).convert("RGB").getcolors() or []
    return len(column) > 1


ALL = (one_window, something_focused, on_the_screen, bar_list_and_button_agree, messages_speak, everything_named, nothing_cut_off)


# What holds also while an answer is awaited and pages change.
UNDER_WAY = (one_window, on_the_screen, messages_speak)


def check(window, which=ALL):
    for invariant in which:
        invariant(window)
