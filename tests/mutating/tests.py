"""The tests as a mutant meets them: one function of one program at a time, those first that are soon done."""

import dataclasses
import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time

from tree import BUILD

PATIENCE = 30  # seconds that one may take on the sound program


@dataclasses.dataclass
class Function:
    """One of a test program, or a test that has no functions; with the environment that ctest gives it."""
    command: list
    environment: dict
    seconds: float = 0
    reached: bytes = b""

    def __str__(self):
        return " ".join([pathlib.Path(self.command[0]).name, *self.command[1:]])

    def passes(self, seconds, **more):
        """Ends with all that it has started; one that does not end in time has failed."""
        with tempfile.TemporaryDirectory() as folder:
            process = subprocess.Popen(self.command, cwd=folder, env=os.environ | self.environment | more,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
            try:
                return process.wait(seconds) == 0
            except subprocess.TimeoutExpired:
                return False
            finally:
                try:
                    os.killpg(process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                process.wait()


def of_a_day():
    """(command, environment) of each test, without tests/proven: nothing is proven of a mutant."""
    said = subprocess.run(["ctest", "--test-dir", BUILD, "--build-config", "Daily", "--show-only=json-v1"], capture_output=True, text=True, check=True).stdout
    for test in json.loads(said)["tests"]:
        command = test["command"]
        if "--" in command and command[0].endswith("/proven"):
            command = command[command.index("--") + 1:]
        properties = {p["name"]: p["value"] for p in test.get("properties", [])}
        alone = int(properties.get("PROCESSORS", 1)) > os.cpu_count()
        if not alone and "@" not in command and not any(word.endswith("tests/desktop") for word in command):
            yield command, dict(line.split("=", 1) for line in properties.get("ENVIRONMENT", []))


def functions():
    found = []
    for command, environment in of_a_day():
        if not re.fullmatch(rf"{re.escape(str(BUILD))}/bin/tst_\w+", command[0]):
            found.append(Function(command, environment))
            continue
        said = subprocess.run([command[0], "-functions"], env=os.environ | environment, capture_output=True, text=True, check=True).stdout
        found += [Function([command[0], line.removesuffix("()")], environment) for line in said.split()]
    return found


def measure(function, size):
    """Once on the sound program: how long it takes and what it comes by. False if it does not pass."""
    with tempfile.NamedTemporaryFile() as file:
        file.truncate(size)
        began = time.monotonic()
        good = function.passes(PATIENCE, SIGNIN_MUTANTS_REACHED=file.name)
        function.seconds = time.monotonic() - began
        function.reached = pathlib.Path(file.name).read_bytes()
    return good


def killer(number, able):
    """The first that fails while this mutant is alive; None if all pass. A test that takes far longer than it should has failed."""
    for function in able:
        if not function.passes(5 + 4 * function.seconds, SIGNIN_MUTANT=str(number)):
            return function
    return None
