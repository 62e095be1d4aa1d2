"""What is kept of a scenario's run, in a folder of its own: result.json, a picture after each step that changed the
screen, and of one that failed the tree, the program's log and the outbox."""

import json
import os
import re
import time
import traceback


HERE = f"{os.path.dirname(os.path.abspath(__file__))}/"


def folder_name(scenario):
    words = re.sub(r"\W+", "-", f"{scenario.feature.name}-{scenario.name}").strip("-").lower()
    return f"{words[:80].strip('-')}-{scenario.line}"


def error_of(step):
    """In a few lines: an AssertionError says all there is to say, others need the place."""
    if step.exception is None:
        return None
    if isinstance(step.exception, AssertionError) and str(step.exception):
        return str(step.exception)
    return "".join(traceback.format_exception(step.exception)[-3:])


class Record:
    def __init__(self, report, scenario, desktop):
        self.folder = report / folder_name(scenario)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._desktop = desktop
        self._began = time.monotonic()
        self._steps, self._pictures, self._last = [], [], None
        self._failures = []
        self.seconds = 0.0

    def step(self, step):
        name = self._take_picture(f"{len(self._steps) + 1:02}.png")
        self._steps.append({"keyword": step.keyword, "name": step.name, "status": step.status.name, "seconds": round(step.duration, 3), "picture": name,
                            "error": error_of(step)})

    def _take_picture(self, name):
        taken = self._desktop.picture()
        if taken is None:
            return None
        image = taken[0]
        if self._last is None or image.tobytes() != self._last[1].tobytes():
            self._last = (name, image)
            self._pictures.append(self._last)
        return self._last[0]

    def add_failure(self, text):
        self._failures.append(text)

    def keep(self, program, organisation, window):
        (self.folder / "tree.txt").write_text("\n".join(map(str, window.all())) + "\n", encoding="utf-8")
        if program.log.exists():
            (self.folder / "program.log").write_bytes(program.log.read_bytes())
        (self.folder / "outbox.json").write_text(json.dumps(organisation.outbox(), indent=1), encoding="utf-8")
        self._take_picture("failed.png")

    def write(self, scenario):
        self.seconds = time.monotonic() - self._began
        for name, image in self._pictures:
            image.convert("P", palette=1, colors=64).save(self.folder / name)
        result = {"feature": scenario.feature.name, "scenario": scenario.name, "where": f"{os.path.abspath(scenario.filename).removeprefix(HERE)}:{scenario.line}", "tags": list(scenario.effective_tags),
                  "status": "failed" if self._failures else scenario.status.name, "seconds": round(self.seconds, 2), "steps": self._steps,
                  "failures": self._failures, "unannounced": self._desktop.unannounced}
        (self.folder / "result.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
