"""What a person does and sees in the wizard. Things are named in English, whatever the language."""

import parse
from behave import register_type, step

import pages
from pages.page import WRONG_CODE

SOME_CODE = "000000"




@parse.with_pattern(r"on|off|checked|not checked")
def state(text):
    return text


@parse.with_pattern(r"met|not met")
def met(text):
    return text == "met"


register_type(State=state, Met=met)


def page(context, having=None):
    return pages.current(context.window, having)


def from_newest(context, what):
    return context.desktop.wait_for(f"a message with a {what} in the mailbox", lambda: context.organisation.newest(what))


@step('I am on the page "{name}"')
def on_page(context, name):
    wanted = pages.named(context.window, name)
    context.window.find(wanted.button, "button")


# Entering

@step('I enter "{text}" into "{field}"')
def enter(context, text, field):
    context.window.enter(field, text)


@step('I paste "{text}" into "{field}"')
def paste(context, text, field):
    context.window.paste(field, text)


@step("I enter my email address")
def enter_email(context):
    context.window.enter(page(context, "email").email, context.person.email)


@step("I enter the code from the newest email")
@step("I enter the code from the newest message")
def enter_code(context):
    here = page(context, "code")  # once it is there, the message has been sent
    context.window.enter(here.code, from_newest(context, "code"))


@step("I enter a wrong code")
def enter_wrong_code(context):
    here = page(context, "code")
    right = context.organisation.newest("code")
    context.window.enter(here.code, SOME_CODE if right != SOME_CODE else "000001")


@step("I enter the temporary password from the newest email")
def enter_temporary(context):
    here = page(context, "password")
    context.person.password = context.secret(from_newest(context, "temporary_password"))
    context.window.enter(here.password, context.person.password)


@step("I paste the temporary password from the newest email, with its full stop")
def paste_with_full_stop(context):
    context.window.paste(page(context, "password").password, context.secret(from_newest(context, "temporary_password")) + ".")


@step("I enter my password")
def enter_password(context):
    context.window.enter(page(context, "password").password, context.person.password)


@step('I enter the new password "{password}"')
def enter_new_password(context, password):
    context.window.enter(page(context, "password").password, context.secret(password))
    context.person.password = password


@step("I confirm it")
def confirm(context):
    context.window.enter(page(context, "confirm").confirm, context.person.password)


@step("I note the code from the newest email")
def note_code(context):
    context.noted = context.organisation.newest("code")


@step("I enter the noted code")
def enter_noted(context):
    context.window.enter(page(context, "code").code, context.noted)


# Pressing

@step('I press "{button}"')
def press(context, button):
    context.window.press(button)


@step('I press "{button}", once it is on')
def press_later(context, button):
    context.window.press(button, patience=40)


@step("I press the keys {keys}")
def press_keys(context, keys):
    context.desktop.keys(*keys.replace(",", " ").split())


@step('I go to "{name}" with the Tab key')
def tab_to(context, name):
    context.window.tab_to(name)


@step('I type "{text}"')
def type_text(context, text):
    context.desktop.type(text)


# Seeing

@step('I am told "{message}"')
def told(context, message):
    context.window.await_message(message)


@step("I am not told that it worked")
def not_worked(context):
    before = page(context).name
    context.desktop.wait_for("a message", context.window.message)
    assert page(context).name == before


@step("I am told that the code is not right")
def told_wrong_code(context):
    context.window.await_message(*WRONG_CODE)


@step('I see "{text}"')
def see(context, text):
    context.window.await_text(text)


@step('I do not see "{text}"')
def do_not_see(context, text):
    context.window.await_no_text(text)


@step('"{name}" has the focus')
def has_focus(context, name):
    context.window.await_focus(name)


@step('"{name}" is {state:State}')
def is_on(context, name, state):
    context.window.await_state(name, state)


@step('"{field}" holds "{text}"')
def holds(context, field, text):
    context.desktop.wait_for(f"“{field}” holding “{text}”", lambda: context.window.text_of(field) == text)


@step('"{field}" holds my email address')
def holds_email(context, field):
    holds(context, field, context.person.email)


@step('"{field}" is empty')
def is_empty(context, field):
    context.desktop.wait_for(f"“{field}” being empty", lambda: not context.window.text_of(field))


@step('"{field}" still holds what I typed')
def still_holds(context, field):
    assert context.window.text_of(field), f"“{field}” is empty"


# The new password

@step("the bar is fully green")
def full(context):
    page(context).await_bar(100)


@step("the bar is not full")
def not_full(context):
    context.desktop.wait_for("a bar below 100 %", lambda: page(context).bar() < 100)


@step('the rule "{rule}" is {met:Met}')
def rule_is(context, rule, met):
    page(context).await_rule(rule, met)


@step("these passwords are judged so")
def judged(context):
    here = page(context)
    for row in context.table:
        open_rules = [rule.strip() for rule in row["not met"].split(";") if rule.strip()]
        context.window.enter(here.password, context.secret(row["password"]))
        if open_rules:
            for rule in open_rules:
                here.await_rule(rule, False)
            assert here.bar() < 100, f"the bar is full for “{row['password']}”"
        else:
            here.await_bar(100)
        unmet = [rule for rule, is_met in here.rules().items() if not is_met]
        assert len(unmet) == len(open_rules), f"for “{row['password']}” not met: {unmet}, expected: {open_rules}"
