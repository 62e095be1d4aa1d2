"""What the window shows at one moment, by the names of contract.md: one walk over the accessibility tree, then no more."""

from driver import BUTTON, CHECK_BOX, FIELD, MESSAGE, QUESTION, WINDOW

VERIFY, SIGN_IN, NEW_PASSWORD, TWO_FACTOR, SIGNED_IN = "Verify email", "Sign in", "New password", "Two-factor code", "Signed in"
# What commits a page, and its fields in their order. The last page is known by what it alone has.
COMMITS = {VERIFY: "Verify email", SIGN_IN: "Sign in", NEW_PASSWORD: "Change password", TWO_FACTOR: "Verify code", SIGNED_IN: "Sign out"}
RESET_CODE = "Code that we sent you"
FIELDS = {VERIFY: ("Email address", "Verification code"), SIGN_IN: ("Email address", "Password"),
          NEW_PASSWORD: (RESET_CODE, "New password", "Confirm new password"), TWO_FACTOR: ("Two-factor code",), SIGNED_IN: ()}


class Look:
    def __init__(self, desktop):
        self.elements = desktop.elements()
        self.windows = [e for e in self.elements if e.role in (WINDOW, QUESTION)]
        self.buttons = {e.name: e for e in reversed(self.elements) if e.role in (BUTTON, CHECK_BOX) and e.name}
        self.fields = {e.name: e for e in reversed(self.elements) if e.role == FIELD and e.name}
        self.busy = any(e.name == "Working" for e in self.elements)
        self.message = next((e.name for e in self.elements if e.role == MESSAGE), "")
        self.page = next((page for page, button in COMMITS.items() if button in self.buttons), None)
        self.question = self._question()

    def _question(self):
        """The buttons of a window that is not the wizard's: something is asked or said."""
        groups, pages = [], set(COMMITS.values())
        for e in self.elements:
            if e.role in (WINDOW, QUESTION):
                groups.append([])
            elif groups and e.role == BUTTON:
                groups[-1].append(e)
        return next((group for group in groups if group and not pages & {e.name for e in group}), [])

    def is_on(self, button):
        return button in self.buttons and "enabled" in self.buttons[button].states

    @property
    def commit(self):
        return COMMITS.get(self.page)

    @property
    def focused(self):
        return next((e.name for e in self.elements if "focused" in e.states), "")
