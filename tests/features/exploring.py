"""A walk through the interface by itself: what can be done at a place, doing it, and finding the shortest way to what a walk
has found."""

import json
import random
from collections import Counter

import invariants
import pages
from driver import BUTTON, CHECK_BOX, FIELD, QUESTION, NotSeen
from invariants import Broken
from organisation import faultyline
from session import Session
from shrinking import shortest as shortest_part

KEYS = ("Tab", "shift+Tab", "Return", "BackSpace", "ctrl+a", "ctrl+z", "ctrl+y", "ctrl+h", "F1", "space", "Left", "Delete")
GOOD, OTHER = "Correct-Horse-7-Battery", "Correct-Horse-7-Staple"
TYPED = ("x", GOOD, OTHER, GOOD[:15], "Correct-Horse-7-Battery-Staple-99", "пароль-Пароль-1", " ", "123456", "nobody@example.com", "a@b", "&amp;%1<b>")
# What closes the program is not pressed at rest. While an answer is awaited, "Cancel" and Escape only end that.
NOT_PRESSED = ("Cancel", "Finish")
KEYS_UNDER_WAY = ("Escape", "Return", "space", "Tab", "F1", "ctrl+z")
DELAYS = (0.3, 0.6, 1.0, 1.5)
NEEDS_THE_PAGE = ("press", "press at once", "enter", "right")
NOTICE_PATIENCE = 0.4  # seconds
END_PATIENCE = 5
ONWARD = 0.25    # of what is done at rest: the page as it should be, and what commits it
TROUBLED = 0.25  # of the requests; the others are only late


class Over(Exception):
    """The program was closed, as a key can do."""


class Coverage:
    """Which controls of which pages were used while an answer was awaited, and how often they were found to be off then."""

    def __init__(self):
        self.used, self.off = Counter(), Counter()

    def note(self, page, name, used):
        (self.used if used else self.off)[page, name] += 1

    def lines(self):
        for page in pages.PAGES:
            names = sorted({name for there, name in (*self.used, *self.off) if there == page.name} | {n for n, role in page.controls.items() if role in (BUTTON, CHECK_BOX)} | {page.button})
            yield f"{page.name}: " + ", ".join(f"{name} {self.used[page.name, name]} (off {self.off[page.name, name]})" for name in names)

    def as_json(self):
        return [[[*key, count] for key, count in counter.items()] for counter in (self.used, self.off)]

    def add(self, counts):
        for counter, rows in zip((self.used, self.off), counts):
            counter.update({(page, name): count for page, name, count in rows})


class Walk:
    """A session and what was done in it: (step of the features' words, function)."""

    def __init__(self, settings, desktop, scratch, coverage=None):
        self.session = Session(settings, desktop, scratch)
        self.window, self.desktop, self.coverage = self.session.window, desktop, coverage or Coverage()
        self.line, self._planned = None, []
        if settings.get("slow"):
            organisation = self.session.organisation
            self.line = organisation.relay = faultyline.FaultyLine(organisation.url, organisation._tls, desktop.wake)
        self.start()

    def start(self):
        self.session.program.start()
        pages.current(self.window)
        self.settle()
        self.desktop.wait_for("the window being the active one", self.window.focused)

    def close(self):
        self.session.close()

    def settle(self):
        """No request under way, and nothing changes any more."""
        self.desktop.settle()
        self.desktop.wait_for("the answer", lambda: not self.session.program.running or not (self.line and self.line.out or self.window.look_for("Working")),
                              patience=30)

    # What can be done here

    def possible(self):
        window = self.window.still()
        english = self._english(window)
        presses = [("press", english[e.name], "") for e in window.all()
                   if e.role in (BUTTON, CHECK_BOX) and "enabled" in e.states and e.name in english and english[e.name] not in NOT_PRESSED]
        fields = [english[e.name] for e in window.all(FIELD) if e.name in english and "enabled" in e.states]
        return presses, fields

    def _english(self, window):
        """Names on the screen -> in the features' English."""
        known = {name for page in pages.PAGES for name in (page.button, *page.controls)} | {"Back", "Help", "Cancel", "Correct it", "Sign in instead", "Copy the password"}
        shown = {e.name for e in window.all() if e.name}
        return {text: name for text in sorted(shown) for name in sorted(known) if window.words.same(name, text)}

    def _is_asked(self):
        """In a window in front of the page."""
        return any(e.role == QUESTION for e in self.window.still().all())

    def choose(self, dice):
        """The next thing to do; while an answer is awaited, something that does not wait for it."""
        if self._is_asked():
            return ("answer", dice.choice(("Leave", "Stay")), "")
        if self.line and self.line.out:
            return self._choose_under_way(dice)
        if self.line and not self.line.armed:
            return ("line", json.dumps(self._throw_fault(dice)), "")
        if self.line and not self._planned and dice.random() < ONWARD:
            self._planned = self._onward()
        if self._planned:
            return self._planned.pop(0)
        action = self._choose_at_rest(dice)
        commit = action[0] == "press" and action[1] in {page.button for page in pages.PAGES}
        return ("press at once", *action[1:]) if self.line and action[0] == "press" and dice.random() < (0.8 if commit else 0.3) else action

    def _onward(self):
        window = self.window.still()
        page = next((p for p in pages.PAGES if window.look_for(p.button, BUTTON)), None)
        if not page or page.button in NOT_PRESSED:
            return []
        return [("right", name, "") for name, role in page.controls.items() if role == FIELD] + [("press at once", page.button, "")]

    def _throw_fault(self, dice):
        return faultyline.any_fault(dice) if dice.random() < TROUBLED else ("pass", "", dice.choice(DELAYS))

    def _choose_under_way(self, dice):
        kind = dice.choices(("press at once", "key at once", "settle"), (5, 2, 2))[0]
        window = self.window.still()
        english = self._english(window)
        names = sorted({english[e.name] for e in window.all() if e.role in (BUTTON, CHECK_BOX) and e.name in english})
        if kind == "press at once" and names:
            return (kind, dice.choice(names), "")
        return ("key at once", dice.choice(KEYS_UNDER_WAY), "") if kind == "key at once" else ("settle", "", "")

    def _choose_at_rest(self, dice):
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
        if kind in NEEDS_THE_PAGE and self._is_asked():
            return False
        if kind == "line":
            if self.line:
                self.line.arm(tuple(json.loads(what)))
            return True
        if kind in ("press", "answer"):
            return self._press(what)
        elif kind.endswith("at once"):
            return self._at_once(kind, what)
        elif kind in ("enter", "right"):
            field = self.window.look_for(what, FIELD)
            if not field or "enabled" not in field.states:
                return False
            self._enter(what, text if kind == "enter" else self._right(what))
        elif kind == "key":
            self.desktop.keys(what)
        elif kind == "settle":
            pass
        elif kind == "minutes":
            self.session.organisation.advance(int(what) * 60)
        else:
            self.session.organisation.trouble()
        self.settle()
        return True

    def _at_once(self, kind, what):
        """Nothing is waited for afterwards."""
        under_way = bool(self.line and self.line.out)
        if kind == "key at once":
            self.desktop.keys(what)
            return True
        window = self.window.still()
        page = next((p for p in pages.PAGES if window.look_for(p.button, BUTTON)), None)
        button = window.look_for(what, BUTTON, CHECK_BOX)
        is_on = bool(button and "enabled" in button.states)
        if button and under_way and page:
            self.coverage.note(page.name, what, is_on)
        if is_on:
            self.desktop.trigger(button)
            self._await_request()
        return is_on

    def _await_request(self):
        """A moment for the program to ask, if it does."""
        try:
            self.desktop.wait_for("a request", lambda: self.line and self.line.out or not self.session.program.running, NOTICE_PATIENCE)
        except NotSeen:
            pass

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
        self._await_end_if_closed()
        if not program.running:
            if all(p.returncode == 0 for p in program.processes):
                raise Over
            raise Broken("the program runs", f"it ended with {[p.returncode for p in program.processes]}")
        try:
            self._check_now()
        except AssertionError:  # a page that was half there when it was looked at
            self.desktop.settle()
            self._await_end_if_closed()
            if not program.running:
                return self.check()
            self._check_now()

    def _await_end_if_closed(self):
        """The window goes first; then the program has a second to keep what it must."""
        if not self.desktop.elements():
            try:
                self.desktop.wait_for("the program's end", lambda: not self.session.program.running or self.desktop.elements(), END_PATIENCE)
            except NotSeen:
                pass

    def _check_now(self):
        window = self.window.still()
        under_way = self.line and (self.line.out or window.look_for("Working"))
        invariants.check(window, invariants.UNDER_WAY if under_way else invariants.ALL)



def words(action):
    """As a step of the features."""
    kind, what, text = action
    right = {"Password": "I enter the temporary password from the newest email", "New password": f'I enter the new password "{GOOD}"', "Confirm new password": "I confirm it"}
    if kind == "line":
        return "the next request: {0[0]} {0[1]}, after {0[2]} s".format(json.loads(what))
    return {"answer": f'I press "{what}"', "press": f'I press "{what}"', "press at once": f'I press "{what}" and wait for nothing', "key at once": f"I press the keys {what} and wait for nothing",
            "settle": "the answer is there", "enter": f'I enter "{text}" into "{what}"', "key": f"I press the keys {what}", "minutes": f"{what} minutes pass",
            "trouble": "the server has trouble",
            "right": right.get(what, "I enter my email address" if "mail" in what else "I enter the code from the newest message")}[kind]


def follow(walk, action):
    """Does it, and looks whether all is well. Who was closed is started again."""
    try:
        if walk.do(action):
            walk.check()
    except Over:
        walk.start()
    except NotSeen as nothing:
        raise_if_ended(walk, nothing)


def raise_if_ended(walk, nothing):
    """A window that is not there any more may have been closed; or worse."""
    try:
        walk.check()
    except Over:
        walk.start()
        return
    raise Broken("the walk goes on", str(nothing))


def repeat(actions, settings, desktop, scratch):
    """What `actions` break, or None."""
    walk = Walk(settings, desktop, scratch)
    try:
        for action in actions:
            follow(walk, action)
    except Broken as broken:
        return broken
    finally:
        walk.close()
    return None


def explore(seed, steps, settings, desktop, scratch, say, coverage=None):
    """(actions, what they break); None where nothing is broken in `steps` steps."""
    dice = random.Random(seed)
    walk, done = Walk(settings, desktop, scratch, coverage), []
    try:
        for _ in range(steps):
            if not walk.session.program.running:
                follow(walk, ("settle", "", ""))
            action = walk.choose(dice)
            done.append(action)
            say(words(action))
            follow(walk, action)
    except AssertionError as broken:
        return done, broken if isinstance(broken, Broken) else Broken("the walk goes on", str(broken))
    finally:
        walk.close()
    return done, None


def shortest(actions, broken, settings, desktop, scratch, say=lambda text: None, attempts=20):
    """The shortest part of `actions` found that breaks the same."""
    def still(part):
        found = repeat(part, settings, desktop, scratch)
        return found is not None and found.name == broken.name
    return shortest_part(actions, still, say, attempts)
