"""The OAuth profile, over TLS: the demo organisation with a certificate that only this run trusts."""

import pathlib
import subprocess

from organisation.demo import Demo


def certificate(folder):
    """(certificate, key) for 127.0.0.1, made once."""
    cert, key = pathlib.Path(folder, "certificate.pem"), pathlib.Path(folder, "key.pem")
    if not cert.exists():
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert], check=True, stderr=subprocess.DEVNULL)
    return str(cert), str(key)


class OAuth(Demo):
    kind = "oauth"

    def __init__(self, bin_folder, scratch):
        super().__init__(bin_folder, scratch, tls=certificate(scratch))
        self.settings = {"network": {"caFile": self._tls[0]}}
