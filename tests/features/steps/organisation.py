"""What the organisation and its mailbox do."""

from behave import step

PASSWORD = "Correct-Horse-7-Battery"
RETURNING = "returning@example.com"
DAY = 24 * 3600


@step("I have been added to the organisation")
def added(context):
    assert context.organisation.newest("code", context.person.email), "no verification email in the mailbox"


@step("I have an account with a password")
def account(context):
    context.person.email, context.person.password = RETURNING, context.secret(PASSWORD)
    context.organisation.add(RETURNING, PASSWORD)


@step("{days:d} days pass")
@step("{days:d} days have passed since")
def days_pass(context, days):
    context.organisation.advance(days * DAY)


@step("{minutes:d} minutes pass")
def minutes_pass(context, minutes):
    context.organisation.advance(minutes * 60)


@step("the server has trouble")
def trouble(context):
    context.organisation.trouble()


@step("the server will not accept the next password")
def refuse_password(context):
    context.organisation.refuse_password()


@step("the network is lost")
def lost(context):
    context.organisation.relay.lose()


@step("the server no longer answers")
def stalls(context):
    context.organisation.relay.stall()


@step("the network is back")
def back(context):
    context.organisation.relay.find()


@step('I have received an email "{subject}"')
def received(context, subject):
    mine = [m["subject"] for m in context.organisation.outbox() if m["to"] == context.person.email]
    assert subject in mine, f"no email “{subject}”; there is: {mine}"


@step("the code has come by SMS and by email")
def both_ways(context):
    code = context.organisation.newest("code")
    ways = {m["channel"] for m in context.organisation.outbox() if m["code"] == code}
    assert ways == {"sms", "email"}, ways
