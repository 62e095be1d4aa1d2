"""What the broker's hands do, a step at a time. A step is (kind, detail), as JSON knows it; each says False where it cannot
be done at this place, so that a list of steps can be done with parts left out."""

import signal
import subprocess
import time
import urllib.parse

import driver
from torturing.look import FIELDS, NEW_PASSWORD, SIGN_IN, SIGNED_IN, VERIFY

ENDING_KEYS = ("Escape", "alt+F4")
ENDING_BUTTONS = ("Cancel", "Finish")
STAYS = ("Keep going", "Stay signed in", "Stay", "No", "Close")
TYPING_PATIENCE = 2
FOCUS_PATIENCE = 1
FAST_MS, SLOW_MS = 4, 120  # between keys
STOPPED_SECONDS = 1.0
HELD_SECONDS = 0.9      # longer than X waits before it repeats a key
END_PATIENCE = 4
COUNTDOWN_PATIENCE = 40  # a refused resend is the longest
RESEND = "Send a new code"
NOT_VERIFIED = "I have a verification code"
FORGOTTEN = "Forgot your password?"
NOTICE_PATIENCE = 0.5   # for a press to be taken up by the program


class Hands:
    def __init__(self, sitting, judge):
        self.sitting, self.judge = sitting, judge
        self.desktop, self.line, self.broker = sitting.desktop, sitting.line, sitting.broker

    def do(self, step):
        kind, detail = step
        self.sitting.ensure_running()
        return getattr(self, "_" + kind.replace(" ", "_"))(detail) is not False

    # The line and the service

    def _fault(self, fault):
        self.line.arm(tuple(fault))

    def _lose(self, seconds):
        self.line.lose(seconds)

    def _clock(self, minutes):
        self.sitting.organisation.advance(minutes * 60)

    # Filling in

    def _fill(self, variant):
        """All fields of the page that do not yet hold what they should. " slowly" after the variant: as slow as some type."""
        variant, slowly, _ = variant.partition(" slowly")
        look = self.sitting.await_rest()
        self.line.press()
        if look is None or not look.page:
            return False
        if look.question:
            return self._answer("stay")
        texts, pasted = self.broker.varied(look.page, variant)
        for name in FIELDS[look.page]:
            if name in look.fields and not self._holds(look, name, texts[name]) and not self._enter(look, name, texts[name], pasted, SLOW_MS if slowly else FAST_MS):
                return False
        return True

    def _holds(self, look, name, text):
        field = look.fields[name]
        if self.desktop.characters(field) != len(text):
            return False
        return self.broker.typed.get(name) == text if "password" in field.states or "password" in name.lower() else self.desktop.text(field) == text

    def _enter(self, look, name, text, pasted, delay):
        """False where something came between."""
        began, field = time.monotonic(), look.fields[name]
        if not self._focus(field):
            return False
        self.broker.note_edit(name, None, began, look.busy)
        self.judge.no_longer_counted()
        if pasted:
            self.desktop.copy(text)
            self.desktop.keys("ctrl+a", "ctrl+v")
        else:
            self.desktop.keys("ctrl+a")
            self.desktop.type(text, delay)
        try:
            self.sitting.wait(f"“{name}” holding {text!r}", lambda: self._arrived(field, text, pasted), TYPING_PATIENCE)
        except driver.NotSeen as nothing:
            self.judge.typing_lost(look.page, name, text, began, str(nothing))
            return False
        self.broker.note_edit(name, text, time.monotonic(), look.busy)
        return True

    def _arrived(self, field, text, pasted):
        if "code" in field.name.lower() and pasted:  # may be shown without what is around it
            return [c for c in self.desktop.text(field) if c.isdigit()] == [c for c in text if c.isdigit()]
        return self.desktop.characters(field) == len(text)

    def _focus(self, field):
        """By the accessibility interface; where the window is not the active one that is not enough, and somebody would click."""
        for way in (self.desktop.focus, self.desktop.click):
            if "enabled" not in self.desktop.states(field):
                return False
            way(field)
            try:
                return self.sitting.wait(f"the focus on “{field.name}”", lambda: "focused" in self.desktop.states(field), FOCUS_PATIENCE)
            except driver.NotSeen:
                self.sitting.say(f"    “{field.name}” did not get the focus")
        return False

    # Pressing

    def _answer(self, how):
        """A question in a window of its own: "stay" keeps what is under way, if it says so in words that are known."""
        question = self.sitting.look().question
        if not question:
            return False
        stays = [e for e in question if e.name in STAYS] or question[-1:]
        leaves = [e for e in question if e.name not in STAYS] or question[:1]
        self.judge.no_longer_counted()
        self.line.press()
        self.broker.typed.clear()
        self.desktop.trigger((stays if how == "stay" else leaves)[0])
        self.desktop.settle()

    def _commit(self, how):
        """The page's button; nothing is waited for afterwards."""
        look = self._commit_on()
        if not look:
            return False
        press = self._note_commit(look)
        self.sitting.committed_by = how
        if how in ("double click", "two enters"):
            self.judge.twofold.add(press)
        button = look.buttons[look.commit]
        if how == "activate":
            self.desktop.trigger(button)
        elif how == "double click":
            self.desktop.click(button, 2)
        elif how == "click":
            self.desktop.click(button)
        else:
            return self._commit_by_key(look, how)

    def _commit_by_key(self, look, how):
        last = [name for name in FIELDS[look.page] if name in look.fields][-1]
        if not self._focus(look.fields[last]):
            return False
        if how == "held enter":
            self.desktop.hold("Return", HELD_SECONDS)
        else:
            self.desktop.keys(*["Return"] * (2 if how == "two enters" else 1))

    def _commit_on(self):
        def on():
            look = self.sitting.look()
            if not self.sitting.main or look.question or look.page == SIGNED_IN or (look.page and not look.busy and not self._filled(look)):
                return "no"
            if look.page and not look.busy and not look.is_on(look.commit):
                self.judge.wait_is_named(look)
                self.judge.commit_is_off(time.monotonic() - began)
            return look if look.page and look.is_on(look.commit) and not look.busy else None
        began = time.monotonic()
        try:
            look = self.sitting.wait("the button being on", on, COUNTDOWN_PATIENCE)
        except driver.NotSeen:
            return None
        return None if look == "no" else look

    def _filled(self, look):
        return all(self.desktop.characters(look.fields[name]) for name in FIELDS[look.page] if name in look.fields)

    def _note_commit(self, look):
        shown = {name: self._shown(look, name) for name in FIELDS[look.page] if name in look.fields}
        counts = {name: self.desktop.characters(look.fields[name]) for name in shown}
        self.judge.before_press(look, counts)
        press = self.line.press()
        self.broker.note_commit(press, look.page, shown)
        return press

    def _shown(self, look, name):
        """What stands in a field: of passwords what the broker typed."""
        if "password" in name.lower():
            return self.broker.typed.get(name)
        return self.desktop.text(look.fields[name])

    def _press(self, name):
        """Any other button; nothing is waited for."""
        look = self.sitting.look()
        if not look.is_on(name) or (look.question and name not in {e.name for e in look.question}):
            return False
        self.sitting.may_close |= name in ENDING_BUTTONS
        press = self.line.press()
        self.judge.no_longer_counted()
        if name == RESEND:
            self.judge.resends.add(press)
        if name.startswith("Suggest"):
            for field in ("New password", "Confirm new password"):
                self.broker.note_edit(field, None, time.monotonic(), look.busy)
        elif name in ("Correct it",) or name.startswith("Use the code"):
            self.broker.typed.clear()
        self.desktop.trigger(look.buttons[name])

    def _suggest(self, _):
        """A password is suggested, copied, and then known from the clipboard."""
        look = self.sitting.look()
        if look.page != NEW_PASSWORD or not look.is_on("Suggest a strong password"):
            return False
        self._press("Suggest a strong password")
        try:
            look = self.sitting.wait("“Copy the password”", lambda: (found := self.sitting.look()).is_on("Copy the password") and found)
        except driver.NotSeen:
            return False
        self.desktop.trigger(look.buttons["Copy the password"])
        self.desktop.settle()
        text = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, text=True, timeout=5, check=False).stdout
        for field in ("New password", "Confirm new password"):
            if self.desktop.characters(self.sitting.look().fields[field]) == len(text):
                self.broker.note_edit(field, text, time.monotonic(), False)

    def _keys(self, keys):
        look = self.sitting.look()
        self.sitting.may_close |= keys in ENDING_KEYS or (keys in ("Return", "space") and look.focused in ENDING_BUTTONS)
        if keys in ("Return", "space") and look.commit and self._filled(look):
            self._note_commit(look)  # it may be one
        else:
            self.line.press()
        self.judge.no_longer_counted()
        self.desktop.keys(keys)
        if keys in ("ctrl+z", "BackSpace", "Delete", "ctrl+v", "space"):
            focused = self.sitting.look().focused
            if focused in self.broker.typed:
                self.broker.note_edit(focused, None, time.monotonic(), False)

    def _resize(self, size):
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Salestrekker sign in", "windowsize", *map(str, size)], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    # Waiting

    def _pause(self, seconds):
        self.sitting.pause(seconds)

    def _await(self, _):
        """Until what was begun has its answer; then all must be as it should."""
        self._await_notice()
        look = self.sitting.await_rest()
        if look:
            self.judge.at_rest(look)

    def _await_notice(self):
        """Until the program has taken up what was pressed, if anything comes of it at all."""
        press = self.line.press_number
        try:
            self.desktop.wait_for("a request", lambda: any(d.press >= press for d in self.line.deliveries[-3:]) or self.sitting.look().busy, NOTICE_PATIENCE)
        except driver.NotSeen:
            pass

    # Starts and ends

    def _link(self, which):
        """A second start with a link, as the desktop does it."""
        email, code = urllib.parse.quote(self.broker.email), self.broker.verification_code()
        link = {"right": f"salestrekker://verify?email={email}&code={code}", "sign in": f"salestrekker://sign-in?email={email}",
                "other": "salestrekker://verify?email=somebody%40example.com&code=123456", "broken": "salestrekker://verify?code=%00"}[which]
        self.line.press()
        self.judge.no_longer_counted()
        self.broker.links |= {code, "123456", "somebody@example.com"}
        if which != "broken":
            self.broker.typed.clear()
        self.sitting.start(link)
        self.sitting.one_remains()

    def _starts(self, count):
        for _ in range(count):
            self.sitting.start()
        self.sitting.one_remains()

    def _kill(self, again):
        """`again`: how many starts at once come after it."""
        self.sitting.kill()
        self.line.press()
        self.judge.forgotten()
        if again > 1:
            for _ in range(again):
                self.sitting.start()
            self.sitting.one_remains()
        self.sitting.started() if again <= 1 else self.sitting.wait("the window", self.sitting.look_if_page, 10)
        self.broker.typed.clear()

    def _stop(self, _):
        self.sitting.main.send_signal(signal.SIGSTOP)
        time.sleep(STOPPED_SECONDS)  # nothing announces that nothing happens
        self.sitting.main.send_signal(signal.SIGCONT)

    def _close(self, how):
        """By the window's frame or from outside; a question is answered with leaving."""
        self.sitting.may_close = True
        self.line.press()
        self.judge.forgotten()
        if how == "quit":
            self.sitting.program.quit()
        else:
            self.desktop.keys("alt+F4")
        try:
            self.sitting.wait("the end, or a question", lambda: not self.sitting.program.running or self.sitting.look().question, END_PATIENCE)
        except driver.NotSeen:
            return False  # a window that asks in its own way, or one under a question
        if self.sitting.program.running:
            return self._answer("leave")

    # The end

    def _right(self, _):
        """The next thing that leads on, and its answer. False when there is nothing more to do."""
        look = self.sitting.await_rest()
        if look is None:
            self.sitting.ensure_running()
            return True
        if look.page == SIGNED_IN:
            return False
        if look.page == VERIFY and self.broker.is_verified():
            self._press("I have already verified my email")
        elif look.page == SIGN_IN and not self.broker.is_verified() and look.is_on(NOT_VERIFIED):
            self._press(NOT_VERIFIED)
        elif look.page == SIGN_IN and self.broker.knows_no_password() and look.is_on(FORGOTTEN):
            self._press(FORGOTTEN)
        elif self._fill("") and self._commit("activate") is False:
            self._get_unstuck()
        self._await(None)
        return True

    def _get_unstuck(self):
        """A question on the screen, or a code that is used up."""
        look = self.sitting.look()
        if look.question:
            self._answer("stay")
        elif look.is_on(RESEND):
            self._press(RESEND)


def describe(step):
    kind, detail = step
    if kind == "fault":
        what, how, seconds = detail
        return f"the next request: {' '.join(filter(None, (what, how)))}, after {seconds:g} s" if what != "lose" else f"at the next request the network is lost for {seconds:g} s"
    return {"fill": f"fill in the page ({detail or 'what is right'})", "commit": f"commit it ({detail})", "await": "await the answer", "press": f"press “{detail}”",
            "keys": f"press the keys {detail}", "pause": f"wait {detail} s", "link": f"open a link ({detail})", "starts": f"start it {detail} times at once",
            "kill": f"kill it, {max(1, detail or 1)} new start(s)" if kind == "kill" else "", "stop": "stop it for a second", "close": f"close it ({detail}) and start it again",
            "clock": f"{detail} minutes pass at the service", "suggest": "have a password suggested and copy it", "resize": f"resize the window to {detail}",
            "lose": f"the network is lost for {detail} s", "right": "do what is right and await the answer",
            "sign out": f"sign out, then {detail}, start again"}.get(kind, f"{kind} {detail}")
