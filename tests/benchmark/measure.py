#!/usr/bin/python3
"""Start-up, memory and idleness of the client and of a bare wizard, in turn, as ratios.

usage (inside tests/desktop): measure.py BIN_FOLDER [ROUNDS]
"""

import ctypes
import os
import pathlib
import statistics
import subprocess
import sys
import time

ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 15
PROGRAMS = {
    "bare": [f"{sys.argv[1]}/benchmark-bare"],
    "bare with a text field": [f"{sys.argv[1]}/benchmark-bare", "field"],
    "client": [f"{sys.argv[1]}/salestrekker-signin", "--backend", "oauth", "--endpoint", "http://127.0.0.1:9"],
}

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x11.XOpenDisplay(None))
x11.XSelectInput(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.c_long(1 << 19))  # SubstructureNotifyMask
x11.XSync(display, 1)
MAP_NOTIFY = 19


def measure(command):
    event = (ctypes.c_long * 24)()
    began = time.monotonic()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while True:
        x11.XNextEvent(display, ctypes.byref(event))
        if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == MAP_NOTIFY:
            break
    mapped = (time.monotonic() - began) * 1000
    time.sleep(1)  # goals.md: one second later
    folder = pathlib.Path(f"/proc/{process.pid}")
    pss = next(int(line.split()[1]) for line in (folder / "smaps_rollup").read_text().splitlines() if line.startswith("Pss:")) / 1024

    def idle():
        ticks = sum(map(int, (folder / "stat").read_text().rsplit(")", 1)[1].split()[11:13]))
        switches = 0
        for task in (folder / "task").iterdir():
            switches += sum(int(line.split()[1]) for line in (task / "status").read_text().splitlines() if "ctxt_switches" in line)
        return ticks, switches

    before = idle()
    time.sleep(1)
    after = idle()
    process.kill()
    process.wait()
    x11.XSync(display, 1)
    return {"start to first window, ms": mapped, "PSS one second later, MiB": pss,
            "idle: CPU ticks in 1 s": after[0] - before[0], "idle: wake-ups in 1 s": after[1] - before[1]}


GOALS = {"start to first window, ms": "1.15", "PSS one second later, MiB": "1.10"}


def main():
    results = {name: [] for name in PROGRAMS}
    for _ in range(ROUNDS):
        for name, command in PROGRAMS.items():
            results[name].append(measure(command))
    print(f"medians of {ROUNDS}, in turn      client      bare     ratio   goal")
    for what in results["bare"][0]:
        a, b = (statistics.median(r[what] for r in results[name]) for name in ("client", "bare"))
        print(f"{what:28} {a:9.1f} {b:9.1f} {a / b if b else float('nan'):9.2f}   {GOALS.get(what, 'as the bare one')}")
    blinking = statistics.median(r["idle: wake-ups in 1 s"] for r in results["bare with a text field"])
    print(f"idle: wake-ups in 1 s of a bare wizard with a text field, whose cursor blinks: {blinking:.1f}")
    size = os.path.getsize(f"{sys.argv[1]}/salestrekker-signin")
    print(f"program, as built: {size / 1e6:.2f} MB (goal 1.5, with everything but Qt)")


main()
