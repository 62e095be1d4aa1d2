#!/usr/bin/python3
"""What a desktop does to the program, on a real X server: Caps Lock and two keyboard layouts.

usage (inside tests/desktop): keyboard.py BIN_FOLDER [FOLDER_FOR_PICTURES]
"""

import ctypes
import subprocess
import sys

from person import await_text, focus, press, says, wait_for


def run(*command):
    subprocess.run(command, check=True)


def start(*arguments):
    # Nobody answers there, and nobody is asked.
    return subprocess.Popen([f"{sys.argv[1]}/salestrekker-signin", "--backend", "oauth", "--endpoint", "http://127.0.0.1:9", *arguments])


def end(client):
    client.terminate()
    client.wait()


def picture(name):
    if len(sys.argv) > 2:
        run("import", "-window", "root", f"{sys.argv[2]}/{name}.png")


def choose_layout(number):
    """As the desktop's panel does."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    x11.XkbLockGroup(display, 0x100, number)  # XkbUseCoreKbd
    x11.XCloseDisplay(display)


def keyboard():
    client = start()
    press("I have already verified my email")
    focus("Password")
    assert not says("Caps Lock") and not says("Keyboard layout")
    run("xdotool", "key", "Caps_Lock")
    await_text("Caps Lock is on.")
    picture("caps-lock")
    run("xdotool", "key", "Caps_Lock")
    wait_for("the hint being gone", lambda: not says("Caps Lock is on."))
    run("setxkbmap", "-layout", "us,de")
    run("xdotool", "key", "Left")
    await_text("Keyboard layout: US")
    choose_layout(1)
    run("xdotool", "key", "Left")
    await_text("Keyboard layout: DE")
    picture("keyboard-layout")
    choose_layout(0)
    run("setxkbmap", "-layout", "us")
    run("xdotool", "key", "Left")
    wait_for("one layout being nothing to speak of", lambda: not says("Keyboard layout"))
    end(client)


def main():
    keyboard()
    print("keyboard: 1 passed, 0 failed")


main()
