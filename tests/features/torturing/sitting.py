"""One broker before one program on a faulty line: what is there, how to wait in it, and how the program is started, ended
and watched."""

import signal
import time

import driver
import organisation
from invariants import Broken
from organisation.faultyline import FaultyLine
from program import Program
from torturing.broker import Broker
from torturing.look import Look

START_PATIENCE, END_PATIENCE = 10, 12
REST_PATIENCE = 30  # longer than the program's own deadline for an answer


class Sitting:
    def __init__(self, settings, desktop, scratch, say=lambda text: None):
        """`settings`: those of arguments.common. `say` is told what happens."""
        self.desktop, self.say = desktop, say
        self.organisation = organisation.start(settings["backend"], settings["service"], scratch)
        self.line = FaultyLine(self.organisation.url, self.organisation._tls, desktop.wake)
        self.organisation.relay = self.line
        self.program = Program(settings["program"], self.organisation, settings["language"], desktop)
        self.broker = Broker(self.organisation, organisation.EMAIL)
        self.killed = set()      # pids that were killed by the test
        self.may_close = True    # something was done that may end the program
        self.restarts = self.kills = 0
        self.last_message = ""
        self.committed_by = ""   # how the page was committed last

    def close(self):
        for process in self.program.running:
            process.send_signal(signal.SIGCONT)
        if self.program.processes:
            self.program.forget_session()
        self.program.close()
        self.organisation.close()

    # Looking and waiting

    def look(self):
        look = Look(self.desktop)
        if look.message and look.message != self.last_message:
            self.say(f"    “{look.message}”")
        self.last_message = look.message
        return look

    def wait(self, what, find, patience=driver.PATIENCE):
        """As the desktop's, but a program that crashed is told at once."""
        def watched():
            self.watch()
            return find()
        return self.desktop.wait_for(what, watched, patience)

    def pause(self, seconds):
        """For a time during which the program goes on and nobody does anything."""
        until = time.monotonic() + seconds
        try:
            self.desktop.wait_for("nothing", lambda: time.monotonic() >= until, seconds + 1)
        except driver.NotSeen:
            pass

    def watch(self):
        """No process has ended otherwise than it should."""
        for process in self.program.processes:
            status = process.poll()
            if status is None or process.pid in self.killed:
                continue
            if status < 0:
                raise Broken("no crash", f"the program was ended by {signal.Signals(-status).name}")
            if status != 0:
                raise Broken("no crash", f"the program ended with status {status}; its log ends: {self.program.log.read_text(errors='replace')[-600:]}")

    @property
    def main(self):
        """The process with the window, or None."""
        running = self.program.running
        return running[0] if running else None

    def await_rest(self, patience=REST_PATIENCE):
        """Nothing asked, nothing awaited, a page there; or the program has ended, which gives None."""
        def rested():
            if not self.main:
                return "ended"
            if self.line.out:
                return None
            look = self.look()
            return look if look.page and not look.busy else None
        try:
            found = self.wait("rest", rested, patience)
        except driver.NotSeen as nothing:
            raise Broken("each request has an end", f"{self.line.out} requests out after {patience} s\n{nothing}") from None
        return None if found == "ended" else found

    # Starting and ending

    def start(self, link=None):
        self.program.start(link)
        self.restarts += 1

    def started(self, link=None):
        """Starts it, and waits for its window."""
        self.start(link)
        self.may_close = False
        self.broker.typed.clear()
        self.broker.edited.clear()
        try:
            return self.wait("the window", lambda: self.look_if_page(), START_PATIENCE)
        except driver.NotSeen as nothing:
            raise Broken("a start shows a window", str(nothing)) from None

    def look_if_page(self):
        look = self.look()
        return look if look.page else None

    def ensure_running(self):
        """A program that was closed is started again; one that closed by itself is a finding."""
        if self.main:
            return
        self.watch()
        if not self.may_close:
            how = self.committed_by
            raise Broken("a double click presses once" if how == "double click" else "it stays open", f"the program ended by itself, with 0, after the page was committed by {how}")
        self.started()

    def one_remains(self, patience=END_PATIENCE):
        """Of several starts: all but one hand over and end."""
        try:
            self.wait("one program", lambda: len(self.program.running) <= 1, patience)
        except driver.NotSeen:
            raise Broken("one window", f"{len(self.program.running)} programs run") from None

    def kill(self):
        for process in self.program.running:
            self.killed.add(process.pid)
            process.kill()
            process.wait()
            self.kills += 1
        self.desktop.wait_for("the window being gone", lambda: not self.desktop.elements())

    def await_end(self, patience=END_PATIENCE):
        """True when all have ended."""
        try:
            return self.wait("the end", lambda: not self.program.running, patience) or True
        except driver.NotSeen:
            return False
