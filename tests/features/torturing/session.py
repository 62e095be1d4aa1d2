"""A whole sign-in under torture: from dice, or a list of steps done again."""

import dataclasses
import random
import time
from collections import Counter

from driver import NotSeen
from invariants import Broken
from torturing.choosing import Chooser
from torturing.doing import Hands, describe
from torturing.judging import Judge
from torturing.look import SIGNED_IN
from torturing.sitting import Sitting

MOST_STEPS = 26           # of mischief; then the line is sound, and the broker does what is right
MOST_RIGHT_STEPS = 30
HEALTHY_SECONDS = 90      # in which somebody who does what is right must be signed in


@dataclasses.dataclass
class Story:
    """What was done, what came of it. `again`: the steps, to be done again."""
    steps: list
    seconds: float = 0
    broken: Broken = None
    faults: Counter = dataclasses.field(default_factory=Counter)
    pranks: Counter = dataclasses.field(default_factory=Counter)
    restarts: int = 0
    kills: int = 0


class Session:
    def __init__(self, settings, desktop, scratch, say):
        self.sitting = Sitting(settings, desktop, scratch, say)
        self.judge = Judge(self.sitting)
        self.hands = Hands(self.sitting, self.judge)
        self.say, self.done = say, []

    def play(self, steps):
        """`steps`: gives the next for a look at the window, or None."""
        look = self.sitting.started()
        self.judge.at_rest(look)
        while (step := steps(look)) and step[0] != "end":
            self.do(step)
            look = self.sitting.look()
            if look.page == SIGNED_IN and not look.busy and not self.sitting.line.out:
                break
        self.do_right_until_signed_in()
        step = step if step and step[0] == "end" else self.ending(steps, look)
        if step:
            self.done.append(step)
            self.end(step[1])

    def ending(self, steps, look):
        while (step := steps(look)) and step[0] != "end":
            pass
        return step

    def do(self, step):
        self.say(f"  {describe(step)}")
        self.done.append(step)
        if not self.hands.do(step):
            self.say("    which is not possible here")
        self.sitting.watch()

    def do_right_until_signed_in(self):
        self.sitting.line.heal()
        self.say("  all is well from here")
        began = time.monotonic()
        for _ in range(MOST_RIGHT_STEPS):
            self.sitting.ensure_running()
            if not self.hands.do(("right", None)):
                break
            if time.monotonic() - began > HEALTHY_SECONDS:
                raise Broken("no dead end", f"not signed in after {HEALTHY_SECONDS} s on a sound line; shown: {[str(e) for e in self.sitting.look().elements if e.name]}")
        else:
            raise Broken("no dead end", f"not signed in after doing what is right {MOST_RIGHT_STEPS} times; shown: {[str(e) for e in self.sitting.look().elements if e.name]}")
        self.judge.signed_in(self.sitting.await_rest())

    def end(self, how):
        self.say(f"  at the end: {how}")
        if how == "finish":
            self.hands.do(("press", "Finish"))
            if not self.sitting.await_end():
                raise Broken("closing closes", "“Finish” did not end the program")
        elif how.startswith("sign out"):
            self.sign_out(how.rpartition(" ")[2])

    def await_sign_out(self):
        """Until the press has been taken up, which is seen by the request to the server. It is late by a second: what comes
        next comes before the server knows."""
        press = self.sitting.line.press_number
        try:
            self.sitting.wait("the server being asked", lambda: any(d.press >= press for d in self.sitting.line.deliveries) or self.sitting.look().page != SIGNED_IN)
        except NotSeen:
            raise Broken("signed out is signed out", "“Sign out” asks nobody, and the page stays") from None

    def sign_out(self, then):
        """Before the server knows of it, too: the next start asks for the password."""
        self.sitting.line.arm(("pass", "", 1.0))
        self.hands.do(("press", "Sign out"))
        self.await_sign_out()
        if then == "kill":
            self.sitting.kill()
        elif then == "escape":
            self.hands.do(("keys", "Escape"))
        else:
            self.hands.do(("close", "quit" if then == "quit" else "frame"))
        if self.sitting.program.running and not self.sitting.await_end(3):
            self.sitting.kill()
        self.sitting.line.heal()
        self.sitting.line.press()  # a new start tells the server what the one before may not have told
        self.sitting.started()
        self.sitting.pause(0.4)
        look = self.sitting.await_rest()
        if look is None or look.page == SIGNED_IN:
            raise Broken("signed out is signed out", f"signed out, then {then}: the next start is signed in")
        self.judge.requests()


def tell(story, sitting):
    deliveries = sitting.line.deliveries
    story.faults.update(" ".join(filter(None, d.fault[:2])) for d in deliveries if d.disturbed)
    story.faults["delay"] += sum(d.fault[2] > 0 for d in deliveries)
    story.pranks.update(kind if kind not in ("fill", "commit") else f"{kind} {detail}" for kind, detail in story.steps
                        if kind not in ("fault", "await", "pause", "end") and (kind, detail) not in (("fill", ""), ("commit", "activate"), ("commit", "click"), ("commit", "enter")))
    story.restarts, story.kills = max(0, sitting.restarts - 1), sitting.kills


def run(steps, settings, desktop, scratch, say=lambda text: None):
    """`steps`: a function of a look."""
    began = time.monotonic()
    session = Session(settings, desktop, scratch, lambda text: say(f"{time.monotonic() - began:5.1f}{text}"))
    story = Story(session.done)
    try:
        session.play(steps)
    except AssertionError as found:
        story.broken = found if isinstance(found, Broken) else Broken("the session goes on", str(found))
    finally:
        tell(story, session.sitting)
        session.sitting.close()
    story.seconds = time.monotonic() - began
    return story


def by_dice(seed, *where, **more):
    chooser = Chooser(random.Random(seed))
    ending, left = [chooser.ending()], [MOST_STEPS]

    def steps(look):
        left[0] -= 1
        if left[0] > 0 and look.page != SIGNED_IN:
            return chooser.next(look)
        return ending.pop() if ending else None
    return run(steps, *where, **more)


def again(done, *where, **more):
    """The same steps, or some of them."""
    waiting = [tuple(step) for step in done]
    return run(lambda look: waiting.pop(0) if waiting else None, *where, **more)
