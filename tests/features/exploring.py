"""A walk through the interface by itself: what can be done at a place, doing it, and finding the shortest way to what a walk
has found."""

import random

import invariants
import pages
from driver import BUTTON, CHECK_BOX, FIELD
from invariants import Broken
from session import Session

KEYS = ("Tab", "shift+Tab", "Return", "BackSpace", "ctrl+a", "ctrl+z", "ctrl+y", "ctrl+h", "F1", "space", "Left", "Delete")
GOOD, OTHER = "Correct-Horse-7-Battery", "Correct-Horse-7-Staple"
TYPED = ("x", GOOD, OTHER, GOOD[:15], "Correct-Horse-7-Battery-Staple-99", "пароль-Пароль-1", " ", "123456", "nobody@example.com", "a@b", "&amp;%1<b>")
# What ends the walk is not on the way.
NOT_PRESSED = ("Cancel", "Finish")


class Over(Exception):
    """The program was closed, as a key can do."""


class Walk:
    """A session and what was done in it: (step of the features' words, function)."""

    def __init__(self, settings, desktop, scratch):
        self.session = Session(settings, desktop, scratch)
        self.window, self.desktop = self.session.window, desktop
        self.session.program.start()
        self.window.find("Verify email", BUTTON)
        self.settle()

    def close(self):
        self.session.close()

    def settle(self):
        """No request under way, and nothing changes any more."""
        self.desktop.settle()
        self.desktop.wait_for("the answer", lambda: not self.window.look_for("Working"), patience=30)

    # What can be done here

    def possible(self):
        english = self._english()
        presses = [("press", english[e.name], "") for e in self.window.all()
                   if e.role in (BUTTON, CHECK_BOX) and "enabled" in e.states and e.name in english and english[e.name] not in NOT_PRESSED]
        fields = [english[e.name] for e in self.window.all(FIELD) if e.name in english and "enabled" in e.states]
        return presses, fields

    def _english(self):
        """Names on the screen -> in the features' English."""
        known = {name for page in pages.PAGES for name in (page.button, *page.controls)} | {"Back", "Help", "Correct it", "Sign in instead", "Copy the password"}
        shown = {e.name for e in self.window.all() if e.name}
        return {text: name for text in sorted(shown) for name in sorted(known) if self.window.words.same(name, text)}

    def choose(self, dice):
        presses, fields = self.possible()
        kind = dice.choices(("commit", "press", "enter", "right", "key", "time", "trouble"), (20, 12, 12, 35, 15, 2, 3))[0]
        commits = [p for p in presses if p[1] in {page.button for page in pages.PAGES}]
        if kind == "commit" and commits:
            return commits[0]
        if kind == "press" and presses:
            return dice.choice(presses)
        if kind == "enter" and fields:
            return ("enter", dice.choice(fields), dice.choice(TYPED))
        if kind == "right" and fields:
            return ("right", dice.choice(fields), "")
        if kind == "time":
            return ("minutes", "10", "")
        if kind == "trouble":
            return ("trouble", "", "")
        return ("key", dice.choice(KEYS), "")

    # Doing it

    def do(self, action):
        """False where it cannot be done: a way that was shortened may lead past its place."""
        kind, what, text = action
        if kind == "press":
            return self._press(what)
        elif kind in ("enter", "right"):
            field = self.window.look_for(what, FIELD)
            if not field or "enabled" not in field.states:
                return False
            self._enter(what, text if kind == "enter" else self._right(what))
        elif kind == "key":
            self.desktop.keys(what)
        elif kind == "minutes":
            self.session.organisation.advance(int(what) * 60)
        else:
            self.session.organisation.trouble()
        self.settle()
        return True

    def _press(self, name):
        button = self.window.look_for(name, BUTTON, CHECK_BOX)
        if not button or "enabled" not in button.states:
            return False
        before = pages.current(self.window)
        self.desktop.activate(button)
        self.settle()
        if name == before.button and self.session.program.running and pages.current(self.window).name == before.name and not self.window.message():
            raise Broken("a press is answered", f"“{name}” led nowhere, and no message says why")
        return True

    def _enter(self, name, text):
        self.window.focus(name)
        self.desktop.keys("ctrl+a")
        self.desktop.type(text)

    def _right(self, field):
        """What belongs there."""
        newest = self.session.organisation.newest
        if "mail" in field:
            return self.session.person.email
        if "code" in field:
            return newest("code") or "123456"
        if field == "Password":
            return self.session.person.password or newest("temporary_password") or GOOD
        return GOOD

    def check(self):
        program = self.session.program
        if not program.running:
            if all(p.returncode == 0 for p in program.processes):
                raise Over
            raise Broken("the program runs", f"it ended with {[p.returncode for p in program.processes]}")
        invariants.check(self.window)


def words(action):
    """As a step of the features."""
    kind, what, text = action
    right = {"Password": "I enter the temporary password from the newest email", "New password": f'I enter the new password "{GOOD}"', "Confirm new password": "I confirm it"}
    return {"press": f'I press "{what}"', "enter": f'I enter "{text}" into "{what}"', "key": f"I press the keys {what}", "minutes": f"{what} minutes pass",
            "trouble": "the server has trouble",
            "right": right.get(what, "I enter my email address" if "mail" in what else "I enter the code from the newest message")}[kind]


def repeat(actions, settings, desktop, scratch):
    """What `actions` break, or None."""
    walk = Walk(settings, desktop, scratch)
    try:
        for action in actions:
            if walk.do(action):
                walk.check()
    except Over:
        return None
    except Broken as broken:
        return broken
    finally:
        walk.close()
    return None


def explore(seed, steps, settings, desktop, scratch, say):
    """(actions, what they break); None where nothing is broken in `steps` steps."""
    dice = random.Random(seed)
    walk, done = Walk(settings, desktop, scratch), []
    try:
        for _ in range(steps):
            action = walk.choose(dice)
            done.append(action)
            say(words(action))
            if walk.do(action):
                walk.check()
    except Over:
        return done, None
    except AssertionError as broken:
        return done, broken if isinstance(broken, Broken) else Broken("the walk goes on", str(broken))
    finally:
        walk.close()
    return done, None


def shortest(actions, broken, settings, desktop, scratch, say=lambda text: None, attempts=40):
    """The shortest part of `actions` found that breaks the same; leaves out halves, then quarters, then single ones."""
    def still(part):
        nonlocal attempts
        attempts -= 1
        found = repeat(part, settings, desktop, scratch)
        return found is not None and found.name == broken.name

    size = len(actions) // 2
    while size >= 1 and attempts > 0:
        at = 0
        while at < len(actions) and attempts > 0:
            part = actions[:at] + actions[at + size:]
            if part and still(part):
                actions = part
                say(f"  {len(actions)} steps will do")
            else:
                at += size
        size //= 2
    return actions
