"""contract.md: signInPage."""

from driver import BUTTON, CHECK_BOX, FIELD
from pages.page import Page


class SignIn(Page):
    name = "Sign in"
    heading = "Sign in"
    button = "Sign in"
    email = "Email address"
    password = "Password"
    controls = {"Email address": FIELD, "Password": FIELD, "Show password": CHECK_BOX, "Keep me signed in": CHECK_BOX,
                "Forgot your password?": BUTTON, "I have a verification code": BUTTON}
