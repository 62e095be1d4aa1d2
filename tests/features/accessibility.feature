Feature: For everybody

  By keyboard alone, with a screen reader, in light and in dark.

  @smoke
  Scenario: Named, and reached in reading order, on every page
    Given I start the program
    Then "Email address" has the focus
    And everything that can have the focus has a name
    And the Tab key leads to all of it, in the order in which one reads
    When I enter my email address
    And I enter the code from the newest email
    Then everything that can have the focus has a name
    And the Tab key leads to all of it, in the order in which one reads
    When I press "Verify email"
    Then I am on the page "Sign in"
    And "Password" has the focus
    And everything that can have the focus has a name
    And the Tab key leads to all of it, in the order in which one reads
    When I enter the temporary password from the newest email
    And I press "Sign in"
    Then I am on the page "New password"
    And "New password" has the focus
    When I enter the new password "Correct-Horse-7-Battery"
    And I confirm it
    Then everything that can have the focus has a name
    And the Tab key leads to all of it, in the order in which one reads
    When I press "Change password"
    Then I am on the page "Two-factor code"
    And "Two-factor code" has the focus
    And everything that can have the focus has a name
    And the Tab key leads to all of it, in the order in which one reads
    When I enter the code from the newest message
    And I press "Verify code"
    Then I am on the page "Signed in"
    And something has the focus
    And everything that can have the focus has a name
    And the Tab key leads to all of it, in the order in which one reads

  Scenario: Reading order from right to left
    Given I start the program in "ar"
    Then "Email address" has the focus
    And the Tab key leads to all of it, in the order in which one reads

  Scenario: What changes is announced
    Given I have got as far as the page "Sign in"
    When I enter "Wrong-Horse-7-Battery" into "Password"
    And I press "Sign in"
    Then I am told "Email address and password do not match. Please check both and try again."
    And every message has a name
    And "Password" has the focus
    When I enter the temporary password from the newest email
    And I press "Sign in"
    Then I am on the page "New password"
    When I type "1"
    Then it is announced that "At least one number (0–9) (met)"
    And the rule "At least one number (0–9)" is met
    When I press the keys BackSpace
    Then it is announced that "At least one number (0–9) (not met)"
    And the rule "At least one number (0–9)" is not met

  Scenario: A message is said once
    Given I start the program
    And I enter my email address
    And I enter a wrong code
    When I press "Verify email"
    Then I am told that the code is not right
    When I press the keys BackSpace
    Then "Verify email" is off
    When I type "123456"
    Then "Verify email" is on
    And no message is announced again

  Scenario: A message is said that was there before anybody could hear it
    Given the desktop does not say yet where screen readers listen
    When I start the program with the link from the newest email
    And its window is there
    And the desktop says it
    Then I am told "We filled in what the link from your email says. Please check it, then press the button."

  @not-cognito
  Scenario: A countdown is said once
    Given I start the program
    And I enter my email address
    When I press "Send a new code"
    Then the message counts down, announced once

  Scenario Outline: Contrast, <desktop>
    Given <desktop>
    And I start the program
    When I enter my email address
    And I enter a wrong code
    And I press "Verify email"
    Then I am told that the code is not right
    And all that can be read stands out
    When I enter the code from the newest email
    And I press "Verify email"
    Then I am on the page "Sign in"
    And all that can be read stands out
    When I enter the temporary password from the newest email
    And I press "Sign in"
    Then I am on the page "New password"
    And all that can be read stands out
    When I enter the new password "Correct-Horse-7-Battery"
    Then the bar is fully green
    And the green of the bar stands out
    And all that can be read stands out

    Examples:
      | desktop            |
      | my desktop is light |
      | my desktop is dark  |

  @only-english
  Scenario: A whole first login by keyboard alone, with a screen reader
    Given a screen reader is on
    And I start the program
    Then it says "Email address text."
    When I type my email address
    And I press the keys Tab
    Then it says "Verification code text."
    When I type the code from the newest message
    And I press the keys Return
    Then it says "Your email address is verified."
    And it says "Password password text."
    When I type the temporary password from the newest email
    And I press the keys Return
    Then it says "New password password text."
    When I type the new password "Correct-Horse-7-Battery"
    Then the bar is fully green
    When I go to "Confirm new password" with the Tab key
    And I type the new password "Correct-Horse-7-Battery"
    Then "Change password" is on
    When I press the keys Return
    Then it says "Two-factor code text."
    When I type the code from the newest message
    And I press the keys Return
    Then I am on the page "Signed in"
    And it says "Open Salestrekker push button"
    And what it said is as in "first-login.txt"
    And it has not said my password

  Scenario: Who listens on the accessibility bus hears no password
    Given I have got as far as the page "New password"
    When I enter the new password "Correct-Horse-7-Battery"
    And I press "Show password"
    And I enter the new password "Correct-Horse-7-Staple"
    And I confirm it
    And I press "Change password"
    Then I am on the page "Two-factor code"
    And a listener on the accessibility bus has heard my email address as I typed it
    And no password, neither whole nor key by key
