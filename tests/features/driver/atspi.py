"""Linux: the accessibility bus (AT-SPI 2), the X keyboard, the screen.

Atspi itself rather than dogtail: dogtail looks again after a pause, this looks again when the bus says that something
changed. What is found here is found in Accerciser by the same names and roles.
"""

import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from PIL import ImageGrab  # noqa: E402

import driver  # noqa: E402

PROGRAM = "salestrekker-signin"
SERVICE = "salestrekker-demo-service"  # its mailbox is a window, too
# at-spi2 2.56 (Debian 13) says "button" for what was a "push button".
ROLES = {"push button": driver.BUTTON, "button": driver.BUTTON, "check box": driver.CHECK_BOX, "text": driver.FIELD, "password text": driver.FIELD,
         "label": driver.LABEL, "progress bar": driver.PROGRESS_BAR, "notification": driver.MESSAGE, "dialog": driver.WINDOW, "frame": driver.WINDOW,
         "alert": driver.QUESTION}
STATES = {Atspi.StateType.ENABLED: "enabled", Atspi.StateType.FOCUSABLE: "focusable", Atspi.StateType.FOCUSED: "focused",
          Atspi.StateType.CHECKED: "checked", Atspi.StateType.EDITABLE: "editable", Atspi.StateType.BUSY: "busy"}
EVENTS = ("object:state-changed", "object:property-change", "object:children-changed", "object:text-changed", "window")
# The bus can lose a change that Qt does not announce; then this finds it, and `unannounced` counts it.
LOOK_AGAIN_MS = 500
# Qt tells places in its own pixels.
SCALE = float(os.environ.get("QT_SCALE_FACTOR", "1"))


def gone_is(default):
    """A thing that has just gone answers with an error; then `default`."""
    def decorate(function):
        def call(*arguments):
            try:
                return function(*arguments)
            except GLib.GError:
                return default() if callable(default) else default
        return call
    return decorate


class AtSpi(driver.Driver):
    def __init__(self):
        Atspi.set_timeout(2000, 4000)
        self._changed = False
        self._heard = []
        self.unannounced = 0
        self._listener = Atspi.EventListener.new(self._on_event)
        for event in EVENTS:
            self._listener.register(event)

    def _on_event(self, event):
        self._changed = True
        if event.type.startswith("object:property-change") or (event.type == "object:state-changed:showing" and event.detail1):
            self._heard.append(event)

    # Waiting

    def wake(self):
        """From any thread: something changed beside the bus, look again."""
        GLib.idle_add(self._woken)

    def _woken(self):
        self._changed = True
        return False

    def _await_change(self, until):
        """Until the bus has said, since the last look began, that something changed (True), or that long (False)."""
        loop = GLib.MainContext.default()
        timed_out = []
        timer = GLib.timeout_add(max(1, min(LOOK_AGAIN_MS, int((until - time.monotonic()) * 1000))), lambda: timed_out.append(1) or False)
        while not self._changed and not timed_out:
            loop.iteration(True)
        while loop.pending():  # all that came with it
            loop.iteration(False)
        if not timed_out:
            GLib.source_remove(timer)
        return self._changed

    def wait_for(self, what, find, patience=None):
        until = time.monotonic() + (patience or driver.PATIENCE)
        announced = True
        while True:
            self._changed = False
            found = find()
            if found:
                self.unannounced += not announced
                return found
            if time.monotonic() >= until:
                raise driver.NotSeen(what, self.elements())
            announced = self._await_change(until)

    def settle(self, quiet_ms=150, patience=driver.PATIENCE):
        """Until nothing has been announced for a while."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            self._changed = False
            if not self._await_change(min(until, time.monotonic() + quiet_ms / 1000)):
                return

    # Looking

    def _programs(self, name):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        return [p for p in programs if p and self._name(p) == name]

    @gone_is("")
    def _name(self, node):
        return node.get_name()

    def programs(self):
        """Process ids of the programs that are on the bus with a window."""
        return [pid for pid in map(self._pid_with_window, self._programs(PROGRAM)) if pid]

    @gone_is(0)
    def _pid_with_window(self, node):
        windows = [node.get_child_at_index(i) for i in range(node.get_child_count())]
        return node.get_process_id() if any(w and w.get_state_set().contains(Atspi.StateType.SHOWING) for w in windows) else 0

    def elements(self, program=PROGRAM):
        found = []
        for node in self._programs(program):
            self._walk(node, found, 0)
        return found

    @gone_is(None)
    def _walk(self, node, found, depth):
        node.clear_cache()
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            return
        role = node.get_role_name()
        if depth > 0:
            found.append(self._element(node, role if depth == 1 else role.replace("frame", "panel"), states))
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                self._walk(child, found, depth + 1)

    def _element(self, node, role, states):
        names = self._names_of(states) | ({"password"} if role == "password text" else set())
        return driver.Element(ROLES.get(role, driver.OTHER), node.get_name(), node.get_description(), names, node)

    def _names_of(self, states):
        return frozenset(word for state, word in STATES.items() if states.contains(state))

    @gone_is(frozenset)
    def states(self, element):
        element.handle.clear_cache()
        return self._names_of(element.handle.get_state_set())

    @gone_is((0, 0, 0, 0))
    def box(self, element):
        e = Atspi.Component.get_extents(element.handle, Atspi.CoordType.SCREEN)
        return tuple(round(value * SCALE) for value in (e.x, e.y, e.width, e.height))

    @gone_is(0)
    def characters(self, element):
        return Atspi.Text.get_character_count(element.handle)

    @gone_is("")
    def text(self, element):
        return Atspi.Text.get_text(element.handle, 0, -1)

    @gone_is(-1)
    def value(self, element):
        return Atspi.Value.get_current_value(element.handle)

    # Doing

    def activate(self, element):
        Atspi.Action.do_action(element.handle, 0)
        # Qt shows the button pressed for a tenth of a second, and only then does what it is for.
        self.wait_for(f"“{element.name}” being released", lambda: not self._is_pressed(element))

    @gone_is(False)
    def _is_pressed(self, element):
        element.handle.clear_cache()
        return element.handle.get_state_set().contains(Atspi.StateType.PRESSED)

    @gone_is(None)
    def trigger(self, element):
        """As `activate`, but without waiting for what comes of it."""
        Atspi.Action.do_action(element.handle, 0)

    @gone_is(None)
    def focus(self, element):
        Atspi.Component.grab_focus(element.handle)

    @gone_is(None)
    def click(self, element, times=1):
        x, y, width, height = self.box(element)
        subprocess.run(["xdotool", "mousemove", str(x + min(width, 60) // 2), str(y + height // 2), "click", "--repeat", str(times), "--delay", "60", "1"],
                       check=True)

    def type(self, text, delay=4):
        subprocess.run(["xdotool", "type", "--delay", str(delay), "--file", "-"], input=text, text=True, check=True)

    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "4", *keys], check=True)

    def hold(self, key, seconds):
        """The keyboard repeats it meanwhile, as the desktop is set up."""
        subprocess.run(["xdotool", "keydown", key, "sleep", str(seconds), "keyup", key], check=True)

    def copy(self, text):
        # It serves the clipboard until another program takes it over. It comes back before the X server has heard of that.
        subprocess.run(["xclip", "-selection", "clipboard", "-in"], input=text, text=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + driver.PATIENCE
        while self._clipboard() != text.encode():
            if time.monotonic() >= until:
                raise driver.NotSeen("the text in the clipboard", self.elements())

    def _clipboard(self):
        try:  # of one who may not answer
            return subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, timeout=1, check=False).stdout
        except subprocess.TimeoutExpired:
            return None

    def pointer(self):
        """x, y on the screen."""
        told = subprocess.run(["xdotool", "getmouselocation", "--shell"], capture_output=True, text=True, check=True).stdout
        return tuple(int(line.split("=")[1]) for line in told.splitlines()[:2])

    def screen(self):
        return ImageGrab.grab(xdisplay="").size

    def picture(self):
        boxes = [self.box(e) for p in (PROGRAM, SERVICE) for e in self._windows(p)]
        boxes = [b for b in boxes if b[2] > 0 and b[3] > 0]
        if not boxes:
            return None
        screen = ImageGrab.grab(xdisplay="")
        frame = 26  # of the window manager's, above; a little at the sides
        box = (max(0, min(b[0] for b in boxes) - 4), max(0, min(b[1] for b in boxes) - frame),
               min(screen.width, max(b[0] + b[2] for b in boxes) + 4), min(screen.height, max(b[1] + b[3] for b in boxes) + 4))
        return screen.crop(box), box[:2]

    @gone_is(list)
    def _windows(self, program):
        found = []
        for node in self._programs(program):
            for i in range(node.get_child_count()):
                window = node.get_child_at_index(i)
                if window and window.get_state_set().contains(Atspi.StateType.SHOWING):
                    found.append(self._element(window, window.get_role_name(), window.get_state_set()))
        return found

    # Listening

    def withhold_bus(self):
        os.kill(self._launcher(), signal.SIGSTOP)

    def give_bus(self):
        os.kill(self._launcher(), signal.SIGCONT)

    @staticmethod
    def _launcher():
        """Who is asked for the accessibility bus."""
        answer = subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/", "--method",
                                 "org.freedesktop.DBus.GetConnectionUnixProcessID", "org.a11y.Bus"], capture_output=True, text=True, check=True).stdout
        return int(re.search(r"\(uint32 (\d+),\)", answer).group(1))

    def await_mapped(self, pid):
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--all", "--pid", str(pid), "--name", "."], check=True, capture_output=True,
                       timeout=driver.PATIENCE)

    def listen_anew(self):
        self._heard.clear()

    def announced(self):
        return [told for told in map(self._told, list(self._heard)) if told]

    @gone_is(None)
    def _told(self, event):
        how = driver.APPEARED if "showing" in event.type else driver.CHANGED
        return how, ROLES.get(event.source.get_role_name(), driver.OTHER), event.source.get_name()
