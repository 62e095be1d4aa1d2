"""What the drivers of Windows and macOS have in common: Appium, spoken to with Selenium (W3C WebDriver). The tree is one
page source, so that a look is one question; there are no events, so waiting is looking again.

Not tried: needs Appium on a Windows or macOS desktop, with its driver installed and `appium` running. What reads the page
source is tried on Linux (own_tests.py).
"""

import io
import os
import subprocess
import time
import xml.etree.ElementTree as ElementTree

import driver

SERVER = os.environ.get("SIGNIN_APPIUM", "http://127.0.0.1:4723")
LOOK_AGAIN = 0.1  # seconds


class WebDriver(driver.Driver):
    roles = {}  # tag of the page source -> role
    object_name = ""  # the attribute in which Qt gives it; a message is a common text otherwise
    capabilities = {}
    command_key = "\ue009"  # Control

    def __init__(self, session=None):
        self.unannounced = 0
        self._session = session

    @property
    def session(self):
        if self._session is None:
            from selenium import webdriver
            from selenium.webdriver.common.options import ArgOptions
            options = ArgOptions()
            for name, value in self.capabilities.items():
                options.set_capability(name, value)
            self._session = webdriver.Remote(SERVER, options=options)
        return self._session

    # What one node of the page source says

    def is_shown(self, node):
        raise NotImplementedError

    def name(self, node):
        raise NotImplementedError

    def description(self, node):
        raise NotImplementedError

    def states(self, node):
        raise NotImplementedError

    # Looking

    def elements(self, program=None):
        root = ElementTree.fromstring(self.session.page_source)
        return [driver.Element(self.role(node), self.name(node), self.description(node), frozenset(self.states(node)), node)
                for node in root.iter() if self.is_shown(node)]

    def role(self, node):
        is_message = node.get(self.object_name, "").rpartition(".")[2] == "message"
        return driver.MESSAGE if is_message else self.roles.get(node.tag, driver.OTHER)

    def wait_for(self, what, find, patience=None):
        until = time.monotonic() + (patience or driver.PATIENCE)
        while True:
            found = find()
            if found:
                return found
            if time.monotonic() >= until:
                raise driver.NotSeen(what, self.elements())
            time.sleep(LOOK_AGAIN)

    def box(self, element):
        return tuple(int(float(element.handle.get(key, 0))) for key in ("x", "y", "width", "height"))

    def _live(self, element):
        """The element itself, for what a page source cannot do."""
        raise NotImplementedError

    def text(self, element):
        return self._live(element).text

    def characters(self, element):
        return len(self.text(element))

    # Doing

    def activate(self, element):
        self._live(element).click()

    click = focus = activate

    def type(self, text, delay=4):
        self.session.switch_to.active_element.send_keys(text)

    def keys(self, *keys):
        from selenium.webdriver.common.keys import Keys
        named = {"Return": Keys.RETURN, "Tab": Keys.TAB, "BackSpace": Keys.BACKSPACE, "Delete": Keys.DELETE, "Left": Keys.LEFT, "F1": Keys.F1, "space": " ",
                 "ctrl": self.command_key, "shift": Keys.SHIFT, "alt": Keys.ALT, "F4": Keys.F4}
        for key in keys:
            self.session.switch_to.active_element.send_keys("".join(named.get(part, part) for part in key.split("+")))

    def copy(self, text):
        subprocess.run(self.clipboard, input=text, text=True, check=True)

    def settle(self):
        before = None
        while before != (before := self.session.page_source):
            pass

    def screen(self):
        size = self.session.get_window_size()
        return size["width"], size["height"]

    def picture(self):
        from PIL import Image
        return Image.open(io.BytesIO(self.session.get_screenshot_as_png())).convert("RGB"), (0, 0)

    # Appium passes no announcements on: what is to be announced counts as announced once it is shown.

    def listen_anew(self):
        pass

    def announced(self):
        return [(driver.APPEARED, e.role, e.name) for e in self.elements()]
