"""What surrounds the steps (behave calls these): a fresh organisation, home and mailbox for each scenario; pictures after
each step; and when something fails, all that helps to see why, in one folder."""

import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import driver  # noqa: E402
import organisation  # noqa: E402
from listener import Listener, leaks  # noqa: E402
from pages import Window  # noqa: E402
from program import Program  # noqa: E402
from recording import Record  # noqa: E402
from words import Words  # noqa: E402


class Person:
    """Who sits before the screen."""

    def __init__(self):
        self.email, self.password = organisation.EMAIL, None


def before_all(context):
    data = context.config.userdata
    context.program_path = data["program"]
    context.bin_folder = data["service"]
    context.backend = data.get("backend", "oauth")
    context.language = data.get("language", "en")
    context.translations = data["translations"]
    context.report = pathlib.Path(data["report"])
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
    context.person = Person()
    context.reader = None
    context.organisation = organisation.start(context.backend, context.bin_folder, context.scratch)
    if "network" in scenario.effective_tags:
        context.organisation.lose_and_find_network()
    context.program = Program(context.program_path, context.organisation, context.language, context.desktop)

    def speak(language):
        context.program.language = language
        context.window = Window(context.desktop, Words(language, context.translations))
    context.speak = speak
    speak(context.language)


def before_step(context, step):
    if step.step_type == "when":
        context.desktop.listen_anew()


def after_step(context, step):
    context.record.step(step)


def after_scenario(context, scenario):
    heard = leaks(context.listener, context.secrets)
    if heard:
        context.record.add_failure("a password was heard on the accessibility bus: " + heard[0][:200])
        scenario.set_status("failed")
    if scenario.status == "failed":
        context.record.keep(context.program, context.organisation, context.window)
    context.listener.close()
    if context.reader:
        context.reader.close()
    if context.program.processes:
        context.program.forget_session()
    context.program.close()
    context.organisation.close()
    context.record.write(scenario)
    mark = "passed" if scenario.status == "passed" else "FAILED"
    print(f"{mark}  {context.record.seconds:5.1f} s  {scenario.feature.name}: {scenario.name}", file=sys.__stdout__, flush=True)
