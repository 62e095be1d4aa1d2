#!/usr/bin/python3
"""Killed after every step, the program resumes where the broker was; a second start hands over its link; exit does not
wait for the network.

usage (inside tests/desktop): interruptions.py BIN_FOLDER
"""

import socket
import subprocess
import sys
import time

from person import Atspi, FIELD, Service, await_shown, await_text, press, shown, type_into, wait_for

EMAIL = "broker@example.com"
PASSWORD = "Correct-Horse-7-Battery"


def start(service, *arguments):
    return subprocess.Popen([f"{sys.argv[1]}/salestrekker-signin", "--backend", "oauth", "--endpoint", service.url, *arguments])


def kill(client):
    client.kill()
    client.wait()
    wait_for("the window having gone", lambda: not shown("Steps"))


def value(name):
    field = await_shown(name, FIELD)
    return Atspi.Text.get_text(field, 0, -1)


def killed_at_every_step(service):
    client = start(service, next(m["link"] for m in service.request("/demo/outbox") if m["link"]))
    await_text("what the link from your email says")
    assert value("Verification code") == service.newest("code")
    assert len(service.request("/demo/outbox")) == 1, "something was sent without the button"
    press("Verify email")
    await_text("on their way to " + EMAIL)
    kill(client)

    client = start(service)  # the temporary password is on its way
    await_text("on their way to " + EMAIL)
    assert value("Email address") == EMAIL
    type_into("Password", service.newest("temporary_password"))
    press("Sign in")
    await_shown("New password", FIELD)
    kill(client)

    client = start(service)  # it is still needed
    await_shown("Sign in", ("push button",))
    type_into("Password", service.newest("temporary_password"))
    press("Sign in")
    type_into("New password", PASSWORD)
    type_into("Confirm new password", PASSWORD)
    press("Change password")
    await_shown("Two-factor code", FIELD)
    kill(client)

    client = start(service)  # the new one is what counts now
    await_text("Welcome back.")
    type_into("Password", PASSWORD)
    press("Keep me signed in")  # off: nothing is stored
    press("Sign in")
    await_text("We sent a code")
    type_into("Two-factor code", service.newest("code"))
    press("Verify code")
    await_shown("You are signed in")
    kill(client)

    client = start(service)  # a returning broker, without a stored session
    await_shown("Sign in", ("push button",))
    assert value("Email address") == EMAIL
    return client


def second_start(client, service):
    second = start(service, "salestrekker://sign-in?email=other%40example.com")
    assert second.wait(10) == 0
    await_text("what the link from your email says")
    assert value("Email address") == "other@example.com"
    hostile = start(service, "salestrekker://erase?everything=yes")
    assert hostile.wait(10) == 0
    await_text("That link could not be used")
    kill(client)


def exits_at_once(service):
    """A server that takes the connection and never answers."""
    silent = socket.create_server(("127.0.0.1", 0))
    service = type("Silent", (), {"url": f"http://127.0.0.1:{silent.getsockname()[1]}"})
    client = start(service, "--email", EMAIL)
    type_into("Password", PASSWORD)
    press("Sign in")
    await_shown("Working")
    begun = time.monotonic()
    subprocess.run(["xdotool", "key", "alt+F4"], check=True)
    assert client.wait(10) == 0
    print(f"exit while a request hangs: {time.monotonic() - begun:.2f} s")
    silent.close()


def main():
    service = Service(f"{sys.argv[1]}/salestrekker-demo-service")
    try:
        client = killed_at_every_step(service)
        second_start(client, service)
        exits_at_once(service)
    finally:
        service.close()
    print("interruptions: 3 passed, 0 failed")


main()
