"""What a broker would do next, thrown with dice: mostly what is right, at times what nobody should do."""

from organisation import faultyline
from torturing.look import NEW_PASSWORD, SIGN_IN, TWO_FACTOR, VERIFY

MOST_FAULTS = 6
VARIANTS = {VERIFY: ("pasted", "wrong code", "garbled code"), TWO_FACTOR: ("pasted", "wrong code", "garbled code"),
            SIGN_IN: ("pasted", "wrong password", "full stop", "space", "quotes", "entity"), NEW_PASSWORD: ("pasted", "another idea")}
CHANGED = {VERIFY: "wrong code", TWO_FACTOR: "wrong code", SIGN_IN: "wrong password", NEW_PASSWORD: "another idea"}
RETRY_SECONDS = 5.5
HOW = ("activate", "click", "enter", "double click", "held enter", "two enters")
KEYS = ("Escape", "Return", "ctrl+z", "F1", "Tab", "shift+Tab", "space")
# Not pressed: what would end the session by order.
NOT_PRESSED = ("Cancel", "Finish", "Sign out")


class Chooser:
    def __init__(self, dice):
        self.dice = dice
        self.faults_left = dice.randint(0, MOST_FAULTS)
        self.wrong_left, self.waiting = 2, []

    def next(self, look):
        """The next step at a place; a turn at a page is thrown as a whole and then given out step by step."""
        if not self.waiting:
            self.waiting = self._turn(look)
        step = self.waiting.pop(0)
        return self._any_button(look) if step == ("press", "?") else step

    def _chance(self, share):
        return self.dice.random() < share

    def _turn(self, look):
        if look.question:
            return [("answer", self.dice.choice(("stay", "stay", "leave")))]
        if look.page in CHANGED and self._chance(0.08):
            return self._change_while_a_retry_is_pending(look)
        turn = self._faults()
        if self._chance(0.2):
            turn.append(self._prank())
        turn.append(("fill", self._variant(look)))
        turn.append(("commit", self.dice.choices(HOW, (6, 4, 4, 2, 2, 2))[0]))
        if self._chance(0.5):
            for _ in range(self.dice.randint(1, 2)):
                turn += [("pause", self.dice.choice((0, 0.05, 0.2, 0.5, 1.0))), self._prank_under_way()]
        return turn + [("await", None)]

    def _change_while_a_retry_is_pending(self, look):
        """The program tries again by itself every few seconds while there is no network: not what was changed meanwhile."""
        change = CHANGED[look.page] + self.dice.choice(("", " slowly"))
        return [("lose", self.dice.choice((2.0, 4.0))), ("fill", ""), ("commit", "activate"), ("await", None), ("fill", change), ("pause", RETRY_SECONDS), ("await", None)]

    def _faults(self):
        found = []
        while self.faults_left and self._chance(0.6):
            self.faults_left -= 1
            found.append(("fault", list(faultyline.any_fault(self.dice))))
        return found

    def _variant(self, look):
        if look.page not in VARIANTS or self._chance(0.7):
            return ""
        variant = self.dice.choice(VARIANTS[look.page])
        if variant not in ("pasted", "another idea"):
            self.wrong_left -= 1  # five refusals lock an account for a while
        return variant if self.wrong_left >= 0 else ""

    def _prank(self):
        """With nothing under way."""
        return self.dice.choice((("press", "?"), ("press", "?"), ("keys", self.dice.choice(KEYS)), ("link", self.dice.choice(("right", "sign in", "other", "broken"))),
                                 ("starts", self.dice.choice((1, 3))), ("kill", self.dice.choice((1, 1, 3))), ("stop", None), ("suggest", None),
                                 ("close", self.dice.choice(("frame", "quit"))), ("clock", self.dice.choice((4, 6, 11))),
                                 ("resize", self.dice.choice(([500, 400], [1200, 900]))), ("lose", self.dice.choice((0.5, 2.0, 6.0)))))

    def _prank_under_way(self):
        return self.dice.choice((("press", "?"), ("press", "?"), ("press", "Back"), ("press", "Cancel"), ("keys", "Escape"), ("keys", "Return"), ("keys", self.dice.choice(KEYS)),
                                 ("link", self.dice.choice(("right", "sign in", "other", "broken"))), ("starts", self.dice.choice((1, 3))), ("kill", self.dice.choice((1, 1, 3))),
                                 ("stop", None), ("close", self.dice.choice(("frame", "quit"))), ("clock", 4), ("commit", self.dice.choice(HOW)),
                                 ("fill", "another idea")))

    def _any_button(self, look):
        names = sorted(name for name in look.buttons if look.is_on(name) and name != look.commit and name not in NOT_PRESSED)
        return ("press", self.dice.choice(names)) if names else ("keys", "Tab")

    def ending(self):
        return ("end", self.dice.choice(("finish", "stay", "stay", "sign out and kill", "sign out and close", "sign out and quit", "sign out and escape")))
