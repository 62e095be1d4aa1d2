"""The way to a page, for scenarios that begin there."""

from behave import step

FIRST_LOGIN = {
    "Sign in": """
        When I start the program
        And I enter my email address
        And I enter the code from the newest email
        And I press "Verify email"
        Then I am on the page "Sign in"
    """,
    "New password": """
        When I enter the temporary password from the newest email
        And I press "Sign in"
        Then I am on the page "New password"
    """,
    "Two-factor code": """
        When I enter the new password "Correct-Horse-7-Battery"
        And I confirm it
        And I press "Change password"
        Then I am on the page "Two-factor code"
    """,
}
NOTED = {"Sign in": "verified", "New password": "verified", "Two-factor code": "password-chosen"}
RETURNING = {
    "Sign in": """
        When I start the program
        And I press "I have already verified my email"
        Then I am on the page "Sign in"
        When I enter my email address
    """,
    "Two-factor code": """
        When I enter my password
        And I press "Sign in"
        Then I am on the page "Two-factor code"
    """,
}


@step('I have got as far as the page "{name}"')
def as_far_as(context, name):
    way = RETURNING if context.person.password else FIRST_LOGIN
    assert name in way, f"there is no way to “{name}” yet"
    for page, steps in way.items():
        context.execute_steps(steps)
        if page == name:
            break
    if way is FIRST_LOGIN:
        context.program.await_progress(NOTED[name])
