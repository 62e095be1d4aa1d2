"""contract.md: twoFactorPage."""

from driver import BUTTON, FIELD
from pages.page import Page


class TwoFactor(Page):
    name = "Two-factor code"
    heading = "Two-factor authentication"
    button = "Verify code"
    code = "Two-factor code"
    controls = {"Two-factor code": FIELD, "Send a new code": BUTTON}
