"""contract.md: newPasswordPage."""

from driver import BUTTON, CHECK_BOX, FIELD, LABEL, PROGRESS_BAR
from pages.page import Page


class NewPassword(Page):
    name = "New password"
    heading = "Choose your new password"
    button = "Change password"
    password = "New password"
    confirm = "Confirm new password"
    meter = "Password policy"
    controls = {"New password": FIELD, "Confirm new password": FIELD, "Password policy": PROGRESS_BAR, "Show password": CHECK_BOX,
                "Suggest a strong password": BUTTON}

    def bar(self):
        """0 to 100; 100 = may be saved."""
        return self.window.desktop.value(self.window.find(self.meter, PROGRESS_BAR))

    def await_bar(self, value):
        last = []

        def reached():
            last[:] = [self.bar()]
            return last[0] == value
        try:
            self.window.desktop.wait_for("the bar", reached)
        except AssertionError as nothing:
            raise AssertionError(f"the bar “{self.meter}” stands at {last[0]:g} %, expected {value} %\n{nothing}") from None

    def rules(self):
        """{text: met}, in the order of the list."""
        found = {}
        for label in self.window.all(LABEL):
            for state, met in (("met", True), ("not met", False)):
                if label.description and self.window.words.same(state, label.description):
                    found[label.name] = met
        return found

    def await_rule(self, rule, met):
        text = f"{rule} ({'met' if met else 'not met'})"
        self.window.desktop.wait_for(
            f"the rule “{text}”", lambda: any(self.window.words.same(text, name) and is_met == met for name, is_met in self.rules().items()))
