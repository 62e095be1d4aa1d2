"""The same command on several desktops at once, each with its part of the work."""

import os
import pathlib
import signal
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


def shares(begin, count, jobs):
    """(first, how many) of consecutive numbers, for each desktop that gets any."""
    for number in range(jobs):
        part = count // jobs + (number < count % jobs)
        if part:
            yield begin, part
            begin += part


def start(*command):
    return subprocess.Popen([str(HERE.parent / "desktop"), *command], env=dict(os.environ, SIGNIN_OWN_DESKTOP="1"), start_new_session=True)


def await_all(processes):
    """Their exit statuses. Who is interrupted ends what it has begun: each desktop with all that is on it."""
    def interrupted(_signal, _frame):
        raise SystemExit(1)
    signal.signal(signal.SIGTERM, interrupted)
    try:
        return [process.wait() for process in processes]
    finally:
        for process in processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait()
