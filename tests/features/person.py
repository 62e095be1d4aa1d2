"""Drives the installed program as a person with an assistive program does: by the accessible names of the window,
by the keyboard, and by reading the mailbox. Nothing here reaches into the program."""

import json
import os
import subprocess
import tempfile
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

FAILURE_PICTURE = os.path.join(tempfile.gettempdir(), "salestrekker-failure.png")
PATIENCE = 6  # seconds; only ever waited for in full when something is wrong


def wait_for(what, find, patience=None):
    """What `find` gives, as soon as it gives something."""
    deadline = time.monotonic() + (patience or PATIENCE)
    while time.monotonic() < deadline:
        found = find()
        if found:
            return found
        time.sleep(0.02)  # the poll's own pace, not a guess at how long something takes
    subprocess.run(["import", "-window", "root", FAILURE_PICTURE], check=False)
    raise AssertionError(f"{what} did not happen; picture: {FAILURE_PICTURE}; on the screen: {tree()}")


def nodes(node=None):
    """(role, name, accessible) of everything the sign-in window shows, in reading order."""
    try:
        if node is None:
            desktop = Atspi.get_desktop(0)
            desktop.clear_cache()
            programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
            children = [p for p in programs if p and p.get_name() == "salestrekker-signin"]
        else:
            node.clear_cache()
            if node.get_state_set().contains(Atspi.StateType.SHOWING):
                yield node.get_role_name(), node.get_name(), node
            children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.GError:
        return  # it has just gone
    for child in children:
        if child:
            yield from nodes(child)


def tree():
    return [(role, name) for role, name, _ in nodes() if name]


def shown(name, role=None):
    return next((node for r, n, node in nodes() if n == name and (role is None or r in role)), None)


# By role, because a field and the label above it have the same name.
FIELD = ("text", "password text")
BUTTON = ("push button", "check box")


def await_shown(name, role=None):
    return wait_for(f"{name!r} being shown", lambda: shown(name, role))


def await_text(part):
    """A visible text (label, message) that contains `part`."""
    return wait_for(f"a text with {part!r}", lambda: next((t for _, t in tree() if part in t), None))


def enabled(name):
    node = shown(name, BUTTON)
    return node if node and node.get_state_set().contains(Atspi.StateType.ENABLED) else None


def press(name, patience=None):
    wait_for(f"{name!r} being enabled", lambda: enabled(name), patience).get_action_iface().do_action(0)


def type_into(name, text, delay=4):
    """`delay`: milliseconds between the keys."""
    field = await_shown(name, FIELD)
    field.get_component_iface().grab_focus()
    wait_for(f"focus on {name!r}", lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED))
    subprocess.run(["xdotool", "type", "--delay", str(delay), "--", text], check=True)
    wait_for(f"{name!r} taking what was typed", lambda: field.get_text_iface().get_character_count() == len(text))


class Service:
    """The demo organisation (or a server that has what it has for scripts), and what it has sent."""

    def __init__(self, program, *arguments):
        """`program`: a path, or a list of an interpreter and a script."""
        command = [program] if isinstance(program, str) else program
        self.process = subprocess.Popen([*command, "--port", "0", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]

    def request(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url + path, data)) as answer:
            return json.load(answer)

    def newest(self, what):
        """The value of `what` in the newest message that has one."""
        return next((m[what] for m in reversed(self.request("/demo/outbox")) if m[what]), None)

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()
