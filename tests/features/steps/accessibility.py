"""What a person needs who cannot see the screen, or use a mouse, or tell pale grey from white."""

import difflib
import pathlib
import re
from itertools import zip_longest

from behave import step

import contrast
from driver import BUTTON, CHECK_BOX, FIELD, LABEL, MESSAGE, PROGRESS_BAR
from listener import leaks, typed
from screenreader import ScreenReader
from words import pattern_of

TRANSCRIPTS = pathlib.Path(__file__).resolve().parent.parent / "transcripts"
ROW = 12  # pixels; what differs by less is beside one another


def can_have_focus(context):
    # Labels take it from the mouse only, so that their text can be copied.
    return [e for e in context.window.all() if {"focusable", "enabled"} <= e.states and e.role in (BUTTON, CHECK_BOX, FIELD)]


@step("everything that can have the focus has a name")
def named(context):
    nameless = [e for e in can_have_focus(context) if not e.name.strip()]
    assert not nameless, f"without a name: {nameless}, at {[context.desktop.box(e) for e in nameless]}"


@step("every message has a name")
def message_named(context):
    context.desktop.wait_for("a message", lambda: context.window.all(MESSAGE))
    nameless = [e for e in context.window.all(MESSAGE) if not e.name.strip()]
    assert not nameless, "the message has no accessible name: a screen reader says nothing of it"


def once_around(context):
    """What the Tab key leads to, from where the focus is, until it is there again."""
    around = [context.desktop.wait_for("something with the focus", context.window.focused)]
    while True:
        here = around[-1]
        context.desktop.keys("Tab")
        there = context.desktop.wait_for("the Tab key leading on from " + str(here), lambda: other_than(context, here))
        if there in around:
            return around
        around.append(there)


def other_than(context, element):
    focused = context.window.focused()
    return focused if focused and focused.name != element.name else None


def reading_order(context, elements):
    """By rows, from above; in a row as one reads."""
    mirrored = context.program.language in ("ar",)
    placed = sorted(((*context.desktop.box(e)[:2], e) for e in elements), key=lambda p: (p[1], p[0]))
    rows = []
    for x, y, element in placed:
        if rows and y - rows[-1][0] < ROW:
            rows[-1][1].append((x, element))
        else:
            rows.append((y, [(x, element)]))
    return [e for _, row in rows for _, e in sorted(row, key=lambda p: -p[0] if mirrored else p[0])]


@step("the Tab key leads to all of it, in the order in which one reads")
def tab_order(context):
    """The page's fields first, so that who types on after Tab presses nothing; then the rest of the page; then what is below."""
    reading = reading_order(context, can_have_focus(context))
    fields = [e for e in reading if e.role == FIELD]
    wanted = [e.name for e in fields + [e for e in reading if e not in fields]]
    around = [e.name for e in once_around(context)]
    start = wanted.index(around[0]) if around[0] in wanted else 0
    wanted = wanted[start:] + wanted[:start]
    assert around == wanted, f"the tab order is wrong:\n  Tab leads to {around},\n  one reads     {wanted}"


@step('it is announced that "{text}"')
def announced(context, text):
    def told():
        return any(context.window.words.same(text, name) for _, _, name in context.desktop.announced())
    context.desktop.wait_for(f"“{text}” being announced", told)


@step("the desktop does not say yet where screen readers listen")
def bus_withheld(context):
    context.desktop.withhold_bus()
    context.add_cleanup(context.desktop.give_bus)


@step("its window is there")
def window_unheard(context):
    context.desktop.await_mapped(context.program.running[0].pid)


@step("the desktop says it")
def bus_given(context):
    context.desktop.give_bus()


@step("no message is announced again")
def not_again(context):
    assert context.window.messages_said() == 0, "the same message was announced again"


@step("the message counts down, announced once")
def counts_down(context):
    seen = set()
    context.desktop.wait_for("three different times in the message", lambda: seen.add(context.window.message()) or len(seen) > 2)
    said = context.window.messages_said()
    assert said == 1, f"announced {said} times while it counted down: {seen}"


@step("something has the focus")
def something_focused(context):
    context.desktop.wait_for("something with the focus", context.window.focused)


# Colours

@step("my desktop is dark")
def dark(context):
    context.program.use_dark_desktop()


@step("all that can be read stands out")
def stands_out(context):
    picture, (left, top) = context.desktop.picture()
    pale = []
    for e in context.window.all():
        readable = e.role in (LABEL, MESSAGE) or (e.role in (BUTTON, CHECK_BOX) and "enabled" in e.states)
        x, y, width, height = context.desktop.box(e)
        if readable and e.name and width > 0 and height > 0:
            found = contrast.of_text(picture, (x - left, y - top, width, height))
            if found < contrast.TEXT:
                pale.append(f"{e.name!r} {found:.1f}")
    assert not pale, f"contrast below {contrast.TEXT}: {pale}"


@step("the green of the bar stands out")
def bar_stands_out(context):
    bar = context.window.find("Password policy", PROGRESS_BAR)
    picture, (left, top) = context.desktop.picture()
    x, y, width, _ = context.desktop.box(bar)
    line = [picture.getpixel((x - left + width // 2, y - top + dy))[:3] for dy in range(-6, 12)]
    green = next((c for c in line if c[1] > c[0] + 20 and c[1] > c[2] + 20), None)
    assert green, f"no green in the middle of the bar: {line}"
    found = contrast.ratio(green, line[0])
    assert found >= contrast.GRAPHICS, f"the bar's contrast on the page is {found:.1f}, below {contrast.GRAPHICS}"


# Listening

@step("a screen reader is on")
def reader_on(context):
    context.reader = ScreenReader()
    context.desktop.wait_for("Orca being ready", context.reader.is_ready, patience=30)


@step('it says "{text}"')
def says(context, text):
    context.desktop.wait_for(f"the screen reader saying “{text}”; it said: {context.reader.said()}",
                             lambda: any(context.window.words.part_of(text, said) for said in context.reader.said()))


@step('what it said is as in "{name}"')
def as_written(context, name):
    said = context.reader.said()
    (context.record.folder / name).write_text("\n".join(said) + "\n", encoding="utf-8")
    wanted = (TRANSCRIPTS / name).read_text(encoding="utf-8").splitlines()
    # What a %1 stands for is different on each server.
    said = [line if re.fullmatch(pattern_of(line)[0], spoken) else spoken for line, spoken in zip_longest(wanted, said, fillvalue="") if spoken]
    difference = list(difflib.unified_diff(wanted, said, name, "said", lineterm=""))
    assert not difference, "the screen reader said something else:\n" + "\n".join(difference)


@step("it has not said my password")
def not_said(context):
    for secret in context.secrets:
        assert secret not in context.reader.log()


@step("a listener on the accessibility bus has heard my email address as I typed it")
def heard_address(context):
    # That shows that it listens.
    context.desktop.wait_for("the address being heard", lambda: context.person.email.replace("@", "") in typed(context.listener.heard()).replace("@", ""))


@step("no password, neither whole nor key by key")
def heard_no_password(context):
    found = leaks(context.listener, context.secrets)
    assert not found, found
    assert context.secrets, "no password was typed"


# By keyboard alone: into what has the focus

@step("I type my email address")
def type_email(context):
    context.desktop.type(context.person.email)


@step("I type the code from the newest message")
def type_code(context):
    context.desktop.type(context.organisation.newest("code"))


@step("I type the temporary password from the newest email")
def type_temporary(context):
    context.person.password = context.secret(context.organisation.newest("temporary_password"))
    context.desktop.type(context.person.password)


@step('I type the new password "{password}"')
def type_new(context, password):
    context.person.password = context.secret(password)
    context.desktop.type(password)


@step("my desktop is light")
def light(_context):
    """As it is."""
