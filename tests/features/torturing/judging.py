"""What must never happen, whatever the broker does and the line loses. Each finding is a Broken with the rule's name."""

import os
import pathlib
import re
import time
from collections import Counter

from invariants import Broken
from torturing.look import NEW_PASSWORD, RESET_CODE, SIGN_IN, SIGNED_IN, TWO_FACTOR, VERIFY

MOST_PER_PRESS = 4           # requests of the flow
MOST_MESSAGES_PER_PRESS = 12  # of HTTP, of which one request of the flow can take several
KEY_SECONDS = 0.3            # a retry that was under way when the first key came is nobody's fault
EARLY_SECONDS = 0.3          # what a clock's granularity may cost
WAIT_SECONDS = 1             # what is left of a wait must be seen this long
COUNTDOWN_SECONDS = 5        # longer than what the line asks for
REST_SECONDS, REST_TICKS = 2, 5
GROWTH_KB = 60 * 1024        # of a process, from its first page to the end
# Fields of requests -> the page and field where they are typed.
WHERE = {"login_hint": (None, "Email address"), "email_code": (VERIFY, "Verification code"), "new_password": (NEW_PASSWORD, "New password"),
         "otp": (TWO_FACTOR, "Two-factor code"), "ConfirmationCode": (VERIFY, "Verification code"), "NEW_PASSWORD": (NEW_PASSWORD, "New password"),
         "ANSWER": (TWO_FACTOR, "Two-factor code")}
RESETTING = {"ConfirmationCode": (NEW_PASSWORD, RESET_CODE)}
PASSWORDS = ("password", "PASSWORD")
# To find out whether it was taken, the flow may send a code once more. Nothing else is meant to come twice.
TWICE = ("otp", "email_code", "ConfirmationCode", "ANSWER")
# A sign-out whose answer a killed program did not get: the next start tells it once more.
REVOKING = ("/revoke", "RevokeToken")
# Requests that belong to the one before them.
FOLLOWING = ("/token", "/userinfo", "/.well-known/oauth-authorization-server", "GetUser")


def digits(text):
    return re.sub(r"\D", "", text or "")


def same(field, sent, typed):
    if "code" in field.lower():
        return digits(sent) == digits(typed)
    return sent.strip().lower() == typed.strip().lower() if "mail" in field else sent == typed


class Judge:
    def __init__(self, sitting):
        self.sitting, self.broker, self.line = sitting, sitting.broker, sitting.line
        self.judged = 0       # deliveries that have been looked at
        self.before = None    # (page, field -> characters) at the last commit, while they are to stay
        self.process_since = 0  # the press from which on the program is this one
        self.refused = None   # the latest delivery whose answer asked to wait
        self.tokens = set()
        self.pss = {}         # pid -> kB at its first rest
        self.resends = set()  # presses of “Send a new code”
        self.twofold = set()  # presses of two clicks or keys, of which the second may come after the first one's answer
        self.per_press, self.flow_per_press, self.bodies = Counter(), Counter(), Counter()

    # While it goes on

    def before_press(self, look, counts):
        self.before = (look.page, counts, self.line.press_number)

    def no_longer_counted(self):
        """Something else was pressed: what stands in the fields may change by it."""
        self.before = None

    def forgotten(self):
        """A new process: it knows nothing of what was asked of the old one."""
        self.before, self.refused, self.process_since = None, None, self.line.press_number

    def at_rest(self, look):
        self.sitting.watch()
        self.requests()
        self.one_window(look)
        self.typed_stays(look)
        self.accepted(look)
        if self.sitting.main:
            self.pss.setdefault(self.sitting.main.pid, self.memory())

    def one_window(self, look):
        programs = [p for p in self.sitting.desktop.programs() if p]
        if len(programs) > 1:
            raise Broken("one window", f"{len(programs)} programs have windows")
        if len(look.windows) > 2:
            raise Broken("one window", f"questions are stacked: {[w.name for w in look.windows]}")

    def typing_lost(self, page, field, text, began, seen):
        """What was typed is not in the field. Nobody's fault if the program was just busy with what was pressed."""
        look = self.sitting.look()
        unasked = [d for d in self.line.deliveries if d.at > began + KEY_SECONDS]
        if look.page != page or look.busy:
            if unasked:
                raise Broken("hands come first", f"while “{field}” was typed, {unasked[0].operation} was sent by itself")
            return
        if len(look.windows) > 1 or field not in look.fields or "enabled" not in look.fields[field].states:
            return
        counts = {name: self.characters(look, name) for name in look.fields}
        raise Broken("what is typed arrives", f"{len(text)} characters were typed into “{field}”; the fields hold {counts}; requests meanwhile: {len(unasked)}\n{seen}")

    def typed_stays(self, look):
        """After a failure of the line all stands as it was."""
        if not self.before:
            return
        page, counts, press = self.before
        mine = [d for d in self.line.deliveries if d.press > press]
        if look.page != page or len(look.windows) > 1:
            self.before = None
            return
        voided = any(d.told and d.status >= 400 or d.reached and d.status >= 400 for d in mine)
        if not mine or voided or not any(d.disturbed for d in mine):
            return
        for name, count in counts.items():
            now = self.characters(look, name)
            if now != count:
                self.sitting.desktop.settle()  # a page may have been half there
                look = self.sitting.look()
                now = self.characters(look, name)
            if now != count and look.page == page:
                raise Broken("what is typed stays", f"on “{page}”, “{name}” held {count} characters at the press, and {now} after {[d.fault[:2] for d in mine]}")

    def characters(self, look, name):
        return self.sitting.desktop.characters(look.fields[name]) if name in look.fields else 0

    def accepted(self, look):
        """The program has gone on from the page of the new password: that is the password now."""
        last = next(((page, fields) for _, page, fields in reversed(self.broker.committed) if page in (NEW_PASSWORD, SIGN_IN)), None)
        if look.page not in (TWO_FACTOR, SIGNED_IN) or not last:
            return
        page, fields = last
        if page == NEW_PASSWORD and fields.get("New password"):
            # What stood in the field last, pressed or not, is what the broker takes to be saved.
            self.broker.told(self.broker.typed.get("New password") or fields["New password"])
        elif page == SIGN_IN and look.page == TWO_FACTOR and fields.get("Password"):
            self.broker.told(fields["Password"])

    # Requests

    def requests(self):
        deliveries = self.line.deliveries
        for delivery in deliveries[self.judged:]:
            self.judged = delivery.number
            self.remember_tokens(delivery)
            self.note_refusal(delivery)
            self.count(delivery)
            self.twice(delivery)
            self.too_early(delivery)
            self.sent_is_typed(delivery)

    def remember_tokens(self, delivery):
        for name, value in (delivery.answer or {}).items():
            for inner, token in (value.items() if isinstance(value, dict) else ((name, value),)):
                if inner in ("refresh_token", "access_token", "RefreshToken", "AccessToken", "authorization_code") and isinstance(token, str):
                    self.tokens.add(token)

    def note_refusal(self, delivery):
        """The broker reads that the password was not taken."""
        told = delivery.answer or {}
        refused = told.get("error") == "invalid_credentials" or "Incorrect username or password" in str(told.get("message"))
        if refused and delivery.told:
            typed = self.broker.last_commit(SIGN_IN, delivery.press).get("Password")
            if typed and self.broker.was_told(typed):
                raise Broken("the password is the one that was told", f"{typed!r} was accepted before, and is refused now")
            if typed and typed not in self.broker.tried:
                self.broker.tried.append(typed)

    def count(self, delivery):
        self.per_press[delivery.press] += 1
        self.flow_per_press[delivery.press] += delivery.method == "POST" and delivery.operation not in FOLLOWING and "PASSWORD_CLAIM_SIGNATURE" not in delivery.fields
        presses = 1 + (delivery.press in self.twofold)
        if self.flow_per_press[delivery.press] > presses * MOST_PER_PRESS or self.per_press[delivery.press] > presses * MOST_MESSAGES_PER_PRESS:
            listed = [f"{d.operation} {d.fault[0]}" for d in self.line.deliveries if d.press == delivery.press]
            raise Broken("a press has an end", f"{len(listed)} requests: {listed}")

    def twice(self, delivery):
        """The same body again within one press."""
        if delivery.method != "POST" or not delivery.body:
            return
        key = (delivery.press, delivery.path, delivery.body)
        self.bodies[key] += 1
        most = 2 if any(name in delivery.fields for name in TWICE) or delivery.operation in REVOKING else 1
        if self.bodies[key] > most * (1 + (delivery.press in self.twofold)):
            raise Broken("one delivery", f"{delivery.operation} with {sorted(delivery.fields)} came {self.bodies[key]} times in one press")

    def too_early(self, delivery):
        """Retry-After holds for what comes next; that of a refused resend only for the next resend."""
        last = self.refused
        if last and delivery.at < last.not_before - EARLY_SECONDS and (self.is_resend(delivery) or not self.is_resend(last)):
            raise Broken("Retry-After is kept", f"{delivery.operation} came {last.not_before - delivery.at:.1f} s before it was to")
        if delivery.not_before and delivery.press >= self.process_since:
            self.refused = delivery

    def commit_is_off(self, seconds):
        """All is filled in, and the button has been off for so long: for what was refused, or for something else?"""
        last = next((d for d in reversed(self.line.deliveries) if d.status == 429 or d.not_before), None)
        if seconds > COUNTDOWN_SECONDS and last and self.is_resend(last):
            raise Broken("a refused resend stops the resend alone", f"the page's button has been off for {seconds:.0f} s")

    def wait_is_named(self, look):
        """The line has asked to wait: a page whose button is off says for how long. Once more, if that was just on its way."""
        def unnamed(look):
            return look.page and not look.busy and not look.question and not look.is_on(look.commit) and not re.search(r"\d:\d\d", look.message)
        last = next((d for d in reversed(self.line.deliveries) if d.not_before and d.press >= self.process_since), None)
        if not last or self.is_resend(last) or time.monotonic() > last.not_before - WAIT_SECONDS or not unnamed(look):
            return
        self.sitting.desktop.settle()
        look = self.sitting.look()
        if time.monotonic() < last.not_before - EARLY_SECONDS and look.page != SIGNED_IN and unnamed(look):
            raise Broken("no message is untrue", f"“{look.commit}” is off because {last.operation} asked to wait, and the page does not say so: {look.message!r}")

    def is_resend(self, delivery):
        return delivery.press in self.resends or "resend" in delivery.fields or "Resend" in delivery.operation

    def sent_is_typed(self, delivery):
        for name, sent in delivery.fields.items():
            if name in WHERE and isinstance(sent, str):
                self.one_is_typed(delivery, *(RESETTING if delivery.operation == "ConfirmForgotPassword" else WHERE)[name], sent)
            elif name in PASSWORDS:
                self.password_was_committed(delivery, sent)

    def one_is_typed(self, delivery, page, field, sent):
        if sent in self.broker.links or digits(sent) in self.broker.links:
            return
        now = self.broker.typed.get(field)
        if now is not None and same(field, sent, now):
            return  # pressed, or sent as soon as it was pasted
        stood = self.broker.last_commit(page, delivery.press).get(field) if page else self.stood(field, delivery)
        if stood is None:
            return
        if not same(field, sent, stood):
            raise Broken("what is typed is what is sent", f"{delivery.operation} carried {sent!r}, at the press “{field}” held {stood!r}")
        at, busy = self.broker.edited.get(field, (0, True))
        late = at + KEY_SECONDS < delivery.at and not busy and delivery.press > self.last_press(page)
        if late and now is not None:
            raise Broken("hands come first", f"{delivery.operation} carried {sent!r} by itself, though “{field}” held {now!r} by then")

    def stood(self, field, delivery):
        return next((fields[field] for press, _, fields in reversed(self.broker.committed) if press <= delivery.press and field in fields), None)

    def last_press(self, page):
        return next((press for press, where, _ in reversed(self.broker.committed) if page in (None, where)), 0)

    def password_was_committed(self, delivery, sent):
        known = {text for press, _, fields in self.broker.committed if press <= delivery.press
                 for name, text in fields.items() if name in ("Password", "New password")}
        if sent not in known and None not in known:
            raise Broken("what is typed is what is sent", f"{delivery.operation} carried the password {sent!r}, which was never committed")

    # At the end

    def memory(self):
        text = pathlib.Path(f"/proc/{self.sitting.main.pid}/smaps_rollup").read_text(encoding="ascii")
        return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1))

    def ticks(self):
        fields = pathlib.Path(f"/proc/{self.sitting.main.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def signed_in(self, look):
        """When all has been done: what holds for the password, the disk, the process."""
        self.at_rest(look)
        before, began = self.ticks(), time.monotonic()
        self.password_is_true()
        self.no_secret_outside()
        self.sitting.pause(max(0, REST_SECONDS - (time.monotonic() - began)))
        if self.ticks() - before > REST_TICKS:
            raise Broken("at rest nothing is done", f"{self.ticks() - before} ticks in {REST_SECONDS} s")
        self.sitting.say(f"    {self.ticks() - before} ticks at rest, {self.memory()} kB")
        grown = self.memory() - self.pss.get(self.sitting.main.pid, 1 << 30)
        if grown > GROWTH_KB:
            raise Broken("memory stays flat", f"grown by {grown} kB")

    def password_is_true(self):
        believed = self.broker.shown
        if believed and not self.sitting.organisation.has_password(self.broker.email, believed):
            true = [p for p in self.broker.candidates() if self.sitting.organisation.has_password(self.broker.email, p)]
            raise Broken("the password is the one that was told", f"the broker takes it to be {believed!r}, the server has {true or 'another'}")

    def no_secret_outside(self):
        program = self.sitting.program
        places = {path: path.read_bytes() for folder in (program.home, os.environ.get("XDG_RUNTIME_DIR", program.home))
                  for path in pathlib.Path(folder).rglob("*") if path.is_file() and path.stat().st_size < 5_000_000}
        for process in program.running:
            places |= {f"{what} of the process": pathlib.Path(f"/proc/{process.pid}/{what}").read_bytes() for what in ("cmdline", "environ")}
        for where, data in places.items():
            found = secret_in(data, (self.broker.secrets - self.broker.links) | self.tokens)
            if found:
                raise Broken("no secret outside", f"{found!r} in {where}")


GUESSED = {"123456", "000000", "000001"}


def secret_in(data, secrets):
    """The first of `secrets` in `data`, as any program may have written it. A code counts only as a number by itself."""
    for secret in secrets - GUESSED:
        for encoding in ("utf-8", "utf-16-le"):
            if re.fullmatch(r"\d{4,8}", secret) and encoding == "utf-8":
                if re.search(rb"(?<!\d)" + secret.encode() + rb"(?!\d)", data):
                    return secret
            elif secret.encode(encoding) in data:
                return secret
    return None
