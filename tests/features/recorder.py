"""Turns what a person does in the program into steps of the features, from what the accessibility bus tells: focus, texts,
keys, the mouse. What is secret, and what differs each time, becomes a placeholder."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import pages  # noqa: E402
from pages.page import WRONG_CODE  # noqa: E402

FIELDS = ("text", "password text")
COMMITS = {page.button for page in pages.PAGES}
PRESSED = 1 << 0  # of Atspi.EventType, as the mask that the listener wants
NEW_PASSWORD = "Correct-Horse-7-Battery"


class Recorder:
    """What is heard is taken from the event itself, never looked for in the window: that may have gone on meanwhile."""

    def __init__(self, session):
        self._session, self._words, self._pointer = session, session.window.words, session.desktop.pointer
        self._english = self._words.english
        self.steps = [("Given", "I start the program")]
        self._page = pages.VerifyEmail  # a new home begins here
        self._role = self._name = self._last_key = ""  # role and name of what has the focus
        self._is_new = True  # the page, which has not set its focus yet
        self._entered = {}  # fields touched since the last press: name -> text; None for a password, which is told to nobody
        self._keys = Atspi.DeviceListener.new(self._on_key)
        Atspi.register_keystroke_listener(self._keys, None, 0, PRESSED, Atspi.KeyListenerSyncType.NOSYNC)
        self._events = Atspi.EventListener.new(self._on_event)
        for event in ("object:state-changed:focused", "object:state-changed:checked", "object:state-changed:showing", "object:text-changed", "mouse:button:1p"):
            self._events.register(event)

    # What is heard

    def _on_key(self, stroke):
        self._last_key = stroke.event_string
        if stroke.event_string in ("Return", "KP_Enter") and self._role in FIELDS:
            self._press(self._page.button)
        elif stroke.event_string in ("Return", "KP_Enter", "space") and self._role in ("push button", "button"):
            self._press(self._name)
        return False

    def _on_event(self, event):
        showing = event.type.endswith("showing")
        if showing and not event.detail1:
            return
        try:
            # Hundreds come with each page, and each question takes a millisecond.
            if showing and event.source.get_role_name() not in ("panel", "notification"):
                return
            if event.source.get_application().get_name() == "salestrekker-signin":
                self._on_change(event, event.source.get_role_name(), self._english(event.source.get_name()))
        except (GLib.GError, AttributeError):
            pass  # it has gone meanwhile

    def _on_change(self, event, role, name):
        if event.type.startswith("object:text-changed") and (role, name) == (self._role, self._name):
            text = Atspi.Text.get_text(event.source, 0, -1)
            if text or name in self._entered:  # else it was emptied by the program
                self._entered[name] = text
        elif event.type.endswith("checked") and (role, name) == (self._role, self._name):
            self._press(name)
        elif event.type.endswith("focused") and event.detail1:
            self._on_focus(event.source, role, name)
        elif event.type.endswith("showing") and event.detail1 and role == "panel":
            self._on_page(name)
        elif event.type.endswith("showing") and event.detail1 and role == "notification" and name:
            wrong_code = any(self._words.same(text, event.source.get_name()) for text in WRONG_CODE)
            self._say("Then", "I am told that the code is not right" if wrong_code else f'I am told "{name}"')

    def _on_focus(self, source, role, name):
        self._role, self._name = role, name
        if role == "password text":
            self._entered.setdefault(name, None)
        elif role in ("push button", "button") and self._last_key not in ("Tab", "ISO_Left_Tab") and self._is_pointed_at(source):
            # The mouse button gives the focus first. All pages have one button that leads on; its name goes on with them.
            self._press(self._page.button if name in COMMITS else name)
        if not self._is_new:  # there the focus comes by itself, perhaps after the key
            self._last_key = ""
        self._is_new = False

    def _is_pointed_at(self, source):
        # Above or below is no matter: a message may have moved it since.
        e = Atspi.Component.get_extents(source, Atspi.CoordType.SCREEN)
        return e.x <= self._pointer()[0] < e.x + e.width

    def _on_page(self, heading):
        page = next((p for p in pages.PAGES if p.heading == heading), None)
        if page and page is not self._page:
            self._page, self._is_new = page, True
            self._say("Then", f'I am on the page "{page.name}"')
            # What is filled in there is not the person's doing.
            self._entered = {}

    # What is written

    def _say(self, keyword, words):
        if self.steps[-1] != (keyword, words):
            self.steps.append((keyword, words))

    def _press(self, name):
        for field, text in self._entered.items():
            self._say("When", self._entry(field, text))
        self._entered = {}
        self._say("When", f'I press "{name}"')

    def _entry(self, field, text):
        if text is None:
            if self._page is pages.NewPassword:
                return "I confirm it" if field == self._page.confirm else f'I enter the new password "{NEW_PASSWORD}"'
            return "I enter my password" if self._session.person.password else "I enter the temporary password from the newest email"
        if field == self._page.code:
            right = text == self._session.organisation.newest("code")
            return "I enter the code from the newest message" if right else "I enter a wrong code"
        return "I enter my email address" if text == self._session.person.email else f'I enter "{text}" into "{field}"'

    def end(self):
        if not self.steps[-1][1].startswith("I press"):
            self._say("When", "I close the window")
        self._say("Then", "the program ends")

    def feature(self, name):
        """Gherkin. Steps of one kind that follow one another are joined by And."""
        lines, before = [f"  Scenario: {name}"], None
        for keyword, words in self.steps:
            lines.append(f"    {'And' if keyword == before else keyword} {words}")
            before = keyword
        return "Feature: Recorded\n\n" + "\n".join(lines) + "\n"
