"""contract.md: signedInPage."""

from driver import BUTTON
from pages.page import Page


class SignedIn(Page):
    name = "Signed in"
    heading = "Welcome to Salestrekker"
    button = "Finish"
    controls = {"Open Salestrekker": BUTTON, "Account settings": BUTTON, "Sign out": BUTTON}
