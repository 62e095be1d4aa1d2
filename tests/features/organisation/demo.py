"""The demo organisation, over http on this computer."""

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

    def trouble(self):
        self.request("/demo/faults", {"status": 503, "error": "temporarily_unavailable"})

    def refuse_password(self):
        self.request("/demo/faults", {"input": "new_password", "error": "password_policy", "failed": ["leaked"]})
