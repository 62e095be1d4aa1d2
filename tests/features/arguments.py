"""What the commands of this folder have in common on their command lines."""

import argparse
import os
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BACKENDS = ("demo", "oauth", "cognito")


def parser(description):
    made = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--backend", choices=BACKENDS, default="oauth")
    made.add_argument("--program", default=str(ROOT / "build/release/bin/salestrekker-signin"), help="the built or an installed one")
    made.add_argument("--service", help="folder of salestrekker-demo-service; that of the program by default")
    made.add_argument("--language", default="en", help="en, fr, de, es, it, pt_BR, vi, zh_CN, ar, hi")
    made.add_argument("--translations", default=str(ROOT / "build/release/app"), help="folder of the .qm files")
    return made


def common(options):
    """Those of every command, as session.Session takes them."""
    program = pathlib.Path(options.program).resolve()
    if not program.exists():
        sys.exit(f"there is no program {program}; build it with: app/run --build-only")
    return {"program": str(program), "service": str(pathlib.Path(options.service).resolve() if options.service else program.parent),
            "backend": options.backend, "language": options.language, "translations": str(pathlib.Path(options.translations).resolve())}


def on_own_desktop():
    """Starts this command again on a display of its own (tests/desktop), unless it is there."""
    if os.environ.get("SIGNIN_OWN_DESKTOP"):
        return
    os.execve(HERE.parent / "desktop", ["desktop", *sys.argv], dict(os.environ, SIGNIN_OWN_DESKTOP="1"))
