#!/usr/bin/python3
"""A keyring that refuses, and one that never answers: the broker signs in all the same, is told once that the session
could not be kept, nothing of it is in a file, and the program ends at once.

usage (inside tests/desktop --without-keyring): keyring.py BIN_FOLDER
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from person import BUTTON, FIELD, Service, await_shown, await_text, driver, press, says, shown, type_into, wait_for
from gi.repository import Gio, GLib

EMAIL = "broker@example.com"
PASSWORD = "Correct-Horse-7-Battery"
driver.PATIENCE = 20  # a keyring gets ten seconds


class Keyring:
    """Stands on the bus in place of the desktop's keyring; GLib refuses what it is asked by itself."""

    def __init__(self, answers):
        self.asked = 0
        address = Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags)

        def look(_, message, incoming):
            call = incoming and message.get_message_type() == Gio.DBusMessageType.METHOD_CALL
            self.asked += bool(call)
            return None if call and not answers else message

        self.connection.add_filter(look)
        self.connection.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                                  GLib.Variant("(su)", ("org.freedesktop.secrets", 4)), None, Gio.DBusCallFlags.NONE, -1)

    def close(self):
        self.connection.close_sync()


def start(service):
    return subprocess.Popen([f"{sys.argv[1]}/salestrekker-signin", "--backend", "oauth", "--endpoint", service.url,
                             "--email", EMAIL])


def sign_in(service):
    await_shown("Email address", FIELD)
    if not shown("Password", FIELD):
        press("I have already verified my email")
    type_into("Password", PASSWORD)
    press("Sign in")
    await_text("We sent a code")
    type_into("Two-factor code", service.newest("code"))
    press("Verify code")
    await_text("You are signed in")


def files():
    return [p for p in pathlib.Path(os.environ["HOME"]).rglob("*") if p.is_file()]


def with_keyring(service, answers):
    keyring = Keyring(answers)
    client = start(service)
    sign_in(service)
    await_text("could not keep the session")
    assert keyring.asked, "the keyring was never asked"
    begun = time.monotonic()
    press("Finish")
    assert client.wait(10) == 0
    took = time.monotonic() - begun
    assert took < 3, took
    for path in files():
        assert b"refresh_token" not in path.read_bytes(), path
    client = start(service)  # asks again, with the address
    await_shown("Sign in", BUTTON)
    sign_in(service)  # while the keyring still does not answer
    client.kill()
    client.wait()
    wait_for("the window having gone", lambda: not says("Step 1"))
    keyring.close()


def main():
    with tempfile.NamedTemporaryFile("w", suffix=".json") as seed:
        json.dump({"users": [{"email": EMAIL, "phone": "0412 345 678", "name": "Alex Broker", "verified": True,
                              "password": PASSWORD}]}, seed)
        seed.flush()
        service = Service(f"{sys.argv[1]}/salestrekker-demo-service", "--seed", seed.name)
    try:
        with_keyring(service, answers=True)
        with_keyring(service, answers=False)
    finally:
        service.close()
    print("keyring: 2 passed, 0 failed")


main()
