#!/usr/bin/python3
"""The first login of first-time-login.txt, from outside, over AT-SPI and the keyboard; then a second start, which
signs in by itself, and signing out.

usage (inside tests/desktop): first_login.py BIN_FOLDER [FOLDER_FOR_PICTURES]
"""

import subprocess
import sys

from person import Atspi, FIELD, Service, await_shown, await_text, press, shown, type_into, wait_for

EMAIL = "broker@example.com"
PASSWORD = "Correct-Horse-7-Battery"


def picture(name):
    if len(sys.argv) > 2:
        # Let the desktop paint what the tree says already.
        subprocess.run(["xdotool", "search", "--sync", "--name", "Salestrekker sign in"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["import", "-window", "root", f"{sys.argv[2]}/{name}.png"], check=True)


def start(service):
    return subprocess.Popen([f"{sys.argv[1]}/salestrekker-signin", "--backend", "oauth", "--endpoint", service.url])


def close(client):
    press("Finish")
    assert client.wait(10) == 0, client.returncode


def first_login(service):
    client = start(service)
    await_shown("Verify email", ("push button",))
    picture("1-verify-email")
    type_into("Email address", EMAIL)
    type_into("Verification code", service.newest("code"))
    press("Verify email")
    await_text("your temporary password are on their way to " + EMAIL)
    picture("2-sign-in")
    type_into("Password", service.newest("temporary_password"))
    press("Sign in")
    await_shown("New password", FIELD)
    type_into("New password", "short")
    await_text("(not met)")
    picture("3-new-password-not-met")
    subprocess.run(["xdotool", "key", "ctrl+a"], check=True)
    type_into("New password", PASSWORD)
    bar = await_shown("Password policy", ("progress bar",))
    wait_for("a full bar", lambda: Atspi.Value.get_current_value(bar) == 100)
    type_into("Confirm new password", PASSWORD)
    picture("4-new-password-met")
    press("Change password")
    await_text("We sent a code by SMS to \u2022\u2022\u2022 678 and by email to b\u2022\u2022\u2022@example.com.")
    picture("5-two-factor")
    type_into("Two-factor code", service.newest("code"))
    press("Verify code")
    await_shown("You are signed in")
    await_text("Alex Broker, Example Finance")
    picture("6-signed-in")
    close(client)


def second_start(service):
    client = start(service)
    await_shown("You are signed in")
    press("Sign out")
    await_text("You are signed out.")
    assert not shown("Open Salestrekker")
    press("Cancel")
    assert client.wait(10) == 0, client.returncode


def main():
    service = Service(f"{sys.argv[1]}/salestrekker-demo-service")
    try:
        first_login(service)
        second_start(service)
    finally:
        service.close()
    print("first login from outside: 1 passed, 0 failed")


main()
