"""A second reader of the accessibility bus, such as any program of the desktop can be: no password may reach it."""

import pathlib
import subprocess
import tempfile


def bus_address():
    answer = subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"],
                            capture_output=True, text=True, check=True).stdout
    return answer.split("'")[1]


class Listener:
    def __init__(self):
        self._file = tempfile.NamedTemporaryFile(prefix="salestrekker-bus-", suffix=".log")
        self._process = subprocess.Popen(["dbus-monitor", "--address", bus_address()], stdout=self._file, stderr=subprocess.DEVNULL)

    def heard(self):
        return pathlib.Path(self._file.name).read_bytes().decode("utf-8", "replace")

    def close(self):
        self._process.terminate()
        self._process.wait()
        self._file.close()


def leaks(heard, secrets):
    """Lines of `heard` with a secret in it, or with a beginning of one, as typing character by character would show."""
    return [line.strip() for line in heard.splitlines() if "string" in line for secret in secrets
            if secret in line or any(f'"{secret[:n]}"' in line for n in range(3, len(secret)))]
