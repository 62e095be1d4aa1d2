"""contract.md: verifyEmailPage."""

from driver import BUTTON, FIELD
from pages.page import Page


class VerifyEmail(Page):
    name = "Verify email"
    heading = "Verify your email address"
    button = "Verify email"
    email = "Email address"
    code = "Verification code"
    controls = {"Email address": FIELD, "Verification code": FIELD, "Send a new code": BUTTON, "I have already verified my email": BUTTON,
                "Contact support": BUTTON}
