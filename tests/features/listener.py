"""A second reader of the accessibility bus, such as any program of the desktop can be: no password may reach it."""

import pathlib
import re
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


# A key that was pressed, as toolkits report it to the bus's registry.
KEY = re.compile(r"member=NotifyListeners\w+\n\s+struct \{\n\s+uint32 0\n(?:\s+int32 -?\d+\n){4}\s+string \"(.)\"")


def typed(heard):
    """The keys that were heard, one after the other."""
    return "".join(KEY.findall(heard))


def leaks(listener, secrets):
    """Where a secret was heard: whole, or a beginning of it as typing shows it, or key by key."""
    heard = listener.heard()
    keys = typed(heard)
    found = [f"key by key: {secret}" for secret in secrets if secret[:6] in keys]
    return found + [line.strip() for line in heard.splitlines() if "string" in line for secret in secrets
                    if secret in line or any(f'"{secret[:n]}"' in line for n in range(3, len(secret)))]
