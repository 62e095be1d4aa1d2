"""The demo organisation, over http on this computer."""

import urllib.error
import urllib.parse
import urllib.request

from organisation import Organisation


class Demo(Organisation):
    kind = "demo"

    def __init__(self, bin_folder, _scratch, tls=None):
        super().__init__([f"{bin_folder}/salestrekker-demo-service", "--port", "0", *(["--tls", *tls] if tls else [])], tls)

    @property
    def options(self):
        return ["--backend", self.kind, "--endpoint", self.endpoint]

    def add(self, email, password=None):
        self.request("/demo/users", {"email": email, "phone": "0412 345 678", "name": "Alex Broker", "organisation": "Example Finance",
                                     **({"verified": True, "password": password} if password else {})})

    def has_password(self, email, password):
        """Asked as any client would; the answer to a right one is another step."""
        form = {"client_id": "test", "response_type": "code", "code_challenge": "x" * 43, "code_challenge_method": "S256", "login_hint": email, "password": password}
        try:
            urllib.request.urlopen(self.url + "/authorize-challenge", urllib.parse.urlencode(form).encode(), context=self._context).close()
        except urllib.error.HTTPError as answer:
            return b'"insufficient_authorization"' in answer.read()
        raise AssertionError("a password alone has signed in")

    def trouble(self):
        self.request("/demo/faults", {"status": 503, "error": "temporarily_unavailable"})

    def refuse_password(self):
        self.request("/demo/faults", {"input": "new_password", "error": "password_policy", "failed": ["leaked"]})
