#!/usr/bin/python3
"""A person at the recorder, with mouse and keyboard, on the demo organisation; then what was recorded is run on Cognito's
stand-in, in German.

usage (inside tests/desktop): record_and_run.py BIN_FOLDER
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from person import BIN, BUTTON, FIELD, desktop, wait_for, window

HERE = Path(__file__).resolve().parent
MINE = "My-Own-Secret-12345"
RECORDED = """Feature: Recorded

  Scenario: What I did
    Given I start the program
    When I enter my email address
    And I enter a wrong code
    And I press "Verify email"
    Then I am told that the code is not right
    When I enter the code from the newest message
    And I press "Verify email"
    Then I am on the page "Sign in"
    And I am told "Your email address is verified. A confirmation and then your temporary password are on their way to broker@example.com."
    When I enter the temporary password from the newest email
    And I press "Sign in"
    Then I am on the page "New password"
    When I enter the new password "Correct-Horse-7-Battery"
    And I confirm it
    And I press "Change password"
    Then I am on the page "Two-factor code"
    When I enter the code from the newest message
    And I press "Verify code"
    Then I am on the page "Signed in"
    When I close the window
    Then the program ends
"""


def click(name):
    desktop.click(wait_for(f"“{name}” being on", lambda: next((e for e in window.all(BUTTON) if e.name == name and "enabled" in e.states), None)))
    desktop.settle()


def type_keys(text):
    desktop.settle()
    desktop.type(text)
    desktop.settle()


def sit_down(mailbox):
    """`mailbox`: what the recorder prints."""
    def newest(pattern):
        return wait_for(pattern, lambda: re.findall(pattern, mailbox()))[-1]

    window.find("Email address", FIELD)
    type_keys("broker@example.com")
    desktop.keys("Tab")
    type_keys("000001")
    click("Verify email")
    wait_for("a message", window.message)
    desktop.keys("ctrl+a")
    type_keys(newest(r"STEP 1.*code (\d+)"))
    desktop.keys("Return")
    window.find("Password", FIELD)
    type_keys(newest(r"temporary password (\S\S+)"))
    click("Sign in")
    window.find("New password", FIELD)
    type_keys(MINE)
    desktop.keys("Tab")
    type_keys(MINE)
    click("Change password")
    window.find("Two-factor code", FIELD)
    type_keys(newest(r"sms to .*code (\d+)"))
    desktop.keys("Return")
    window.find("Finish", BUTTON)
    desktop.settle()
    desktop.keys("alt+F4")


def main():
    with tempfile.TemporaryDirectory() as folder:
        feature, out = Path(folder, "recorded.feature"), Path(folder, "out")
        program = ["--program", f"{BIN}/salestrekker-signin"]
        with out.open("w") as printed:
            recorder = subprocess.Popen([HERE / "record", *program, "--backend", "demo", feature], stdout=printed, stderr=subprocess.STDOUT)
        try:
            sit_down(out.read_text)
            recorder.wait(20)
        finally:
            recorder.kill()
        recorded = feature.read_text(encoding="utf-8")
        assert MINE not in recorded
        assert recorded == RECORDED, recorded
        subprocess.run([HERE / "run", *program, "--backend", "cognito", "--language", "de", "--report", f"{folder}/report", feature], check=True)
    print("recorded, and run on another backend in another language: 1 passed")


sys.exit(main())
