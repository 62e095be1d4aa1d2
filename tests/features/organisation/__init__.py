"""Who answers the program: an organisation with people, and a mailbox that QA can read. One file a kind; `start` gives
the one that was asked for."""

import json
import pathlib
import ssl
import subprocess
import urllib.parse
import urllib.request

from organisation.relay import Relay

TESTS = pathlib.Path(__file__).resolve().parent.parent.parent
EMAIL = "broker@example.com"  # is there from the start, just added


class Organisation:
    """A server process. `options` are those of the program for it, `settings` the sections of its settings file."""

    options = ()
    settings = {}

    def __init__(self, command, tls=None):
        """`tls`: (certificate, key), or None for http."""
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]
        self._tls = tls
        self._context = ssl.create_default_context(cafile=tls[0]) if tls else None
        self.relay = None

    def lose_and_find_network(self):
        """Puts a line that can be cut between program and server."""
        self.relay = Relay(self.url, self._tls)

    @property
    def endpoint(self):
        return self.relay.url if self.relay else self.url

    def request(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url + path, data), context=self._context) as answer:
            return json.load(answer)

    def outbox(self):
        """Every email and SMS, oldest first."""
        return self.request("/demo/outbox")

    def newest(self, what, to=None):
        """The value of `what` ("code", "temporary_password", "link") in the newest message that has one."""
        return next((m[what] for m in reversed(self.outbox()) if m[what] and to in (None, m["to"])), None)

    def newest_link(self, email):
        """That of the newest email; where an operator's emails have none, the one that contract.md has for its code."""
        code = urllib.parse.quote(self.newest("code") or "")
        return self.newest("link") or f"salestrekker://verify?email={urllib.parse.quote(email)}&code={code}"

    def advance(self, seconds):
        self.request("/demo/clock", {"advance_seconds": seconds})

    def add(self, email, password=None):
        """Someone new; with a password: someone who has been through the first login."""
        raise NotImplementedError

    def has_password(self, email, password):
        """Whether the server takes it to be theirs."""
        raise NotImplementedError

    def trouble(self):
        """The next request is answered with an error of the server's."""
        raise NotImplementedError

    def refuse_password(self):
        """The next new password is refused for a reason of the server's."""
        raise NotImplementedError

    def close(self):
        if self.relay:
            self.relay.close()
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def start(kind, bin_folder, scratch, **settings):
    """`kind`: demo, oauth or cognito. `scratch`: a folder for certificates, shared by a run's scenarios."""
    from organisation import cognito, demo, oauth
    return {"demo": demo.Demo, "oauth": oauth.OAuth, "cognito": cognito.Cognito}[kind](bin_folder, scratch, **settings)
