"""The program as a whole: starting, killing, closing, links; and what listens beside it."""

import time
import urllib.parse

from behave import step


@step("I start the program")
def start(context):
    context.program.start()


@step("I start the program with the link from the newest email")
@step("I open the link from the newest email")
def start_with_link(context):
    context.program.start(context.organisation.newest_link(context.person.email))


@step('I start the program with "{link}"')
@step('I open the link "{link}"')
def start_with(context, link):
    context.program.start(link)


@step('I start the program in "{language}"')
def start_in(context, language):
    context.speak(language)
    context.program.start()


@step('"{key}" is set to "{value}"')
def set_to(context, key, value):
    """From the next start on."""
    section, name = key.split("/")
    settings = context.organisation.settings
    context.organisation.settings = settings | {section: settings.get(section, {}) | {name: value}}


@step("the program is killed")
def kill(context):
    context.program.kill()


@step("I close the window")
def close(context):
    context.desktop.keys("alt+F4")


@step("the program ends")
def ends(context):
    context.program.await_end()


@step("the program ends within a second")
def ends_at_once(context):
    began = time.monotonic()
    context.program.await_end()
    assert time.monotonic() - began < 1, f"it took {time.monotonic() - began:.1f} s"


@step("there is one window")
def one_window(context):
    windows = context.window.all("window")
    assert len(windows) == 1, windows


@step('I start the program in "{language}", which is not there')
def start_in_unknown(context, language):
    context.speak("en")
    context.program.language = language
    context.program.start()


@step('a message to "{address}" opens in my mail program')
def mail_opens(context, address):
    opened = context.desktop.wait_for("a link being opened", context.program.opened)[-1]
    context.opened = urllib.parse.unquote(opened)
    assert context.opened.startswith(f"mailto:{address}?"), context.opened
    assert "subject=" in context.opened, context.opened


@step("the message names my email address")
def message_names(context):
    assert context.person.email in context.opened, context.opened


@step("I have signed in on this computer before")
def signed_in_before(context):
    context.execute_steps("""
        When I start the program with "salestrekker://sign-in?email={}"
        And I enter my password
        And I press "Sign in"
        And I enter the code from the newest message
        And I press "Verify code"
        Then I am on the page "Signed in"
        When I press "Finish"
        Then the program ends
    """.format(urllib.parse.quote(context.person.email)))
