"""Page objects: one file a page, names from contract.md."""

from pages.new_password import NewPassword
from pages.page import Window
from pages.sign_in import SignIn
from pages.signed_in import SignedIn
from pages.two_factor import TwoFactor
from pages.verify_email import VerifyEmail

PAGES = (VerifyEmail, SignIn, NewPassword, TwoFactor, SignedIn)


def named(window, name):
    found = next((p for p in PAGES if p.name == name), None)
    assert found, f"there is no page “{name}”; the pages are: {', '.join(p.name for p in PAGES)}"
    return found(window)


def current(window, having=None):
    """The page that the wizard shows: that whose button is there. `having`: waits for one with such a field ("code")."""
    def shown():
        page = next((p for p in PAGES if window.look_for(p.button, "button")), None)
        return page if page and (having is None or getattr(page, having, None)) else None
    return window.desktop.wait_for(f"a page of the wizard{' with a field for: ' + having if having else ''}", shown)(window)
