"""What surrounds the steps (behave calls these): a fresh organisation, home and mailbox for each scenario; pictures after
each step; and when something fails, all that helps to see why, in one folder."""

import difflib
import pathlib
import re
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import driver  # noqa: E402
from listener import Listener, leaks  # noqa: E402
from recording import Record  # noqa: E402
from session import Session  # noqa: E402


def before_all(context):
    context.settings = dict(context.config.userdata)
    context.report = pathlib.Path(context.settings["report"])
    context.scratch = tempfile.mkdtemp(prefix="salestrekker-certificates-")
    context.desktop = driver.for_this_platform()


def after_all(context):
    shutil.rmtree(context.scratch, ignore_errors=True)


def before_scenario(context, scenario):
    context.desktop.copy("")
    context.record = Record(context.report, scenario, context.desktop)
    context.desktop.unannounced = 0
    context.listener = Listener()
    context.secrets = set()
    context.secret = lambda text: context.secrets.add(text) or text
    context.reader = None
    context.session = Session(context.settings, context.desktop, context.scratch, "network" in scenario.effective_tags)
    context.person, context.organisation, context.program = context.session.person, context.session.organisation, context.session.program

    def speak(language):
        context.session.speak(language)
        context.window = context.session.window
    context.speak = speak
    speak(context.settings["language"])


def before_step(context, step):
    if step.step_type == "when":
        context.desktop.listen_anew()


def after_step(context, step):
    context.record.step(step)


def unknown(step, registry):
    """What to say of a step that nobody has written; with those that it resembles."""
    def bare(text):
        return re.sub(r'"[^"]*"|“[^”]*”', '""', text)
    known = {bare(matcher.pattern): matcher.pattern for matchers in registry.steps.values() for matcher in matchers}
    like = difflib.get_close_matches(bare(step.name), known, n=3, cutoff=0.5)
    return f"there is no step “{step.name}” in steps/" + "".join(f"\n  like it: {known[bare_pattern]}" for bare_pattern in like)


def after_scenario(context, scenario):
    heard = leaks(context.listener, context.secrets)
    if heard:
        context.record.add_failure("a password was heard on the accessibility bus: " + heard[0][:200])
        scenario.set_status("failed")
    for step in scenario.all_steps:
        if step.status == "undefined":
            context.record.add_failure(unknown(step, context._runner.step_registry))
    if scenario.status != "passed":
        context.record.keep(context.program, context.organisation, context.window)
    context.listener.close()
    if context.reader:
        context.reader.close()
    context.session.close()
    context.record.write(scenario)
    mark = "passed" if scenario.status == "passed" else "FAILED"
    print(f"{mark}  {context.record.seconds:5.1f} s  {scenario.feature.name}: {scenario.name}", file=sys.__stdout__, flush=True)
