"""The project once more, with every small change compiled in: build/mutants/tree, built in build/mutants/build."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

import points

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "build/mutants"
TREE, BUILD = HERE / "tree", HERE / "build"
MOST_ROUNDS = 12


def build_sound():
    """Whose files are looked at, with what Qt generates for them."""
    subprocess.run([ROOT / "tests/node-modules", ROOT / "tests/servers"], check=True)
    subprocess.run(["cmake", "--preset", "release", "-DSIGNIN_TESTS=ON"], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    subprocess.run(["cmake", "--build", "--preset", "release"], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)


def entries():
    """Of the sound build."""
    return json.loads((ROOT / "build/release/compile_commands.json").read_text(encoding="utf-8"))


def of_one(work):
    entry, wanted = work
    return points.Finder(entry, wanted).points


def all_points(files):
    """In `files` (paths from the project's root)."""
    wanted = {str(ROOT / name): name for name in files}
    units = {entry["file"]: entry for entry in entries() if entry["file"] in wanted}
    missing = [name for name in wanted if name.endswith(".cpp") and name not in units]
    if missing:
        sys.exit(f"not part of the build: {', '.join(missing)}")
    with ProcessPoolExecutor(os.cpu_count()) as at_once:
        found = at_once.map(of_one, [(entry, wanted) for entry in units.values()])
    return points.unique(point for some in found for point in some)


def write(numbered):
    """The files with changes in them; those that did not change keep their time."""
    by_file = {}
    for number, point in numbered:
        by_file.setdefault(point.file, []).append((number, point))
    for name, some in by_file.items():
        text, target = points.mutated((ROOT / name).read_bytes(), some), TREE / name
        if target.read_bytes() != text:
            target.write_bytes(text)


def copy():
    # Anew: what is no longer there must not stay.
    shutil.rmtree(TREE, ignore_errors=True)
    subprocess.run([ROOT / "packaging/sources", TREE], check=True)
    shutil.copy(ROOT / "tests/mutating/mutants.h", TREE / "mutants.h")
    modules = TREE / "tests/servers/node_modules"
    if not modules.exists():
        modules.symlink_to(ROOT / "tests/servers/node_modules")


def configure():
    subprocess.run(["cmake", "-S", TREE, "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", "-DSIGNIN_TESTS=ON",
                    f"-DCMAKE_CXX_FLAGS_DEBUG=-O1 -w -include {TREE}/mutants.h"], stdout=subprocess.DEVNULL, check=True)


def refused(said):
    """(file, line) of what the compiler would not take, or came by on its way there."""
    lines = set()
    for name, line in re.findall(r"^\s*(\S+?\.(?:cpp|h)):(\d+):\d+:\s+(?:\S+ )?(?:error|required from)", said, re.MULTILINE):
        path = pathlib.Path(os.path.normpath(BUILD / name))
        if path.is_relative_to(TREE):
            lines.add((str(path.relative_to(TREE)), int(line)))
    return lines


def build(numbered, names):
    """What is left of `numbered` when all that does not compile has been taken out. That is remembered by name: each finding costs a build."""
    copy()
    sources, known = {}, HERE / "uncompilable"
    without = set(known.read_text(encoding="utf-8").splitlines()) if known.exists() else set()
    numbered = [(number, point) for number, point in numbered if names[number] not in without]
    for _ in range(MOST_ROUNDS):
        write(numbered)
        configure()
        done = subprocess.run(["cmake", "--build", BUILD, "--", "-k", "0"], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return numbered
        where = refused(done.stdout)

        def stays(point):
            text = sources.setdefault(point.file, (ROOT / point.file).read_bytes())
            first, last = (text.count(b"\n", 0, place) + 1 for place in (point.start, point.end))
            return not any((point.file, line) in where for line in range(first, last + 1))
        left = [(number, point) for number, point in numbered if stays(point)]
        print(f"  {len(numbered) - len(left)} changes do not compile", flush=True)
        stayed = {number for number, _ in left}
        without |= {names[number] for number, _ in numbered if number not in stayed}
        known.write_text("\n".join(sorted(without)), encoding="utf-8")
        if len(left) == len(numbered):
            sys.exit(f"the mutated tree does not compile:\n{done.stdout[-6000:]}")
        numbered = left
    sys.exit("the mutated tree does not compile")
