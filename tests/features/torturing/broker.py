"""What the broker knows: the mailbox, what was typed and pressed, which password to use. Nothing of the program's insides,
and no message's wording."""

import re

from torturing.look import NEW_PASSWORD, RESET_CODE, SIGN_IN, TWO_FACTOR, VERIFY


def own_password(number):
    """The broker's ideas for a password of their own, one after the other."""
    return f"Correct-Horse-{number + 7}-Battery"


WRONG_PASSWORD = "Incorrect-Donkey-3-Fuse"
GARBLED = {"full stop": "{}.", "space": "{} ", "quotes": "“{}”", "entity": "{}&amp;"}


class Broker:
    def __init__(self, organisation, email):
        self.organisation, self.email = organisation, email
        self.typed = {}         # field -> text as it should stand there; None: not known
        self.edited = {}        # field -> time.monotonic() of the last change, and whether the program was busy then
        self.committed = []     # (press, page, what stood in its fields)
        self.tried = []         # passwords that the server refused since the last that it took
        self.idea = 0           # number of the password of their own
        self.shown = None       # the password that the program has shown to be accepted
        self.shown_after = 0    # how many presses had committed a page by then
        self.links = set()      # codes that came by links
        self.secrets = set()    # all passwords and codes that the broker ever had

    # The mailbox

    def mail(self):
        return self.organisation.outbox()

    def newest(self, what, suits=lambda message: True):
        found = next((m[what] for m in reversed(self.mail()) if m[what] and suits(m)), None)
        if found:
            self.secrets.add(found)
        return found

    def verification_code(self):
        return self.newest("code", lambda m: "STEP 1" in m["subject"]) or "123456"

    def two_factor_code(self):
        return self.newest("code", lambda m: "STEP 1" not in m["subject"] and "reset" not in m["subject"]) or "123456"

    def reset_code(self):
        return self.newest("code", lambda m: "reset" in m["subject"]) or "123456"

    def is_verified(self):
        return any(m["temporary_password"] for m in self.mail())

    # Passwords

    def candidates(self):
        """What may be the password, the likeliest first."""
        own = [fields["New password"] for _, page, fields in reversed(self.committed) if page == NEW_PASSWORD and fields.get("New password")]
        temporary = [m["temporary_password"] for m in reversed(self.mail()) if m["temporary_password"]][:1]
        return list(dict.fromkeys([*([self.shown] if self.shown else []), *own, *temporary]))

    def password(self):
        """The first that was not refused yet; when all were, once more from the start."""
        known = self.candidates()
        left = [p for p in known if p not in self.tried]
        return (left or known or [WRONG_PASSWORD])[0]

    def knows_no_password(self):
        known = self.candidates()
        return bool(known) and all(p in self.tried for p in known)

    def told(self, password):
        """The program has gone on with it: that is the password now."""
        if password != self.shown:
            self.shown, self.shown_after = password, len(self.committed)
        self.tried.clear()

    def was_told(self, password):
        """And nothing was done since that may have changed it."""
        return password == self.shown and not any(page == NEW_PASSWORD for _, page, _ in self.committed[self.shown_after:])

    def right(self, page):
        """What belongs into the page's fields."""
        if page == VERIFY:
            return {"Email address": self.email, "Verification code": self.verification_code()}
        if page == SIGN_IN:
            return {"Email address": self.email, "Password": self.password()}
        if page == NEW_PASSWORD:
            own = own_password(self.idea)
            return {RESET_CODE: self.reset_code(), "New password": own, "Confirm new password": own}
        if page == TWO_FACTOR:
            return {"Two-factor code": self.two_factor_code()}
        return {}

    def varied(self, page, variant):
        """`right`, but for what `variant` says; that it is pasted says a second value."""
        texts = self.right(page)
        code = next((name for name in texts if "code" in name.lower() and name != RESET_CODE), None)
        if variant == "wrong code" and code:
            texts[code] = "000000" if texts[code] != "000000" else "000001"
        elif variant == "garbled code" and code:
            texts[code] = f"Code: {texts[code][:3]} {texts[code][3:]}."
        elif variant == "wrong password" and page == SIGN_IN:
            texts["Password"] = WRONG_PASSWORD
        elif variant in GARBLED and page == SIGN_IN:
            texts["Password"] = GARBLED[variant].format(texts["Password"])
        elif variant == "another idea" and page == NEW_PASSWORD:
            self.idea += 1
            texts |= self.right(page)
        return texts, "garbled" in variant or variant in GARBLED or variant == "pasted"

    # What was done

    def note_edit(self, field, text, at, busy):
        self.typed[field] = text
        self.edited[field] = (at, busy)
        if text and "mail" not in field:
            self.secrets |= {text, *re.findall(r"\d{6}", text.replace(" ", ""))} if "code" in field.lower() else {text}

    def note_commit(self, press, page, shown):
        """`shown`: the fields of the page as read from the window, where they can be read."""
        self.committed.append((press, page, {name: shown.get(name, self.typed.get(name)) for name in shown}))

    def last_commit(self, page, before=None):
        """What stood in the page's fields at its last commit."""
        return next((fields for press, where, fields in reversed(self.committed) if where == page and (before is None or press <= before)), {})
