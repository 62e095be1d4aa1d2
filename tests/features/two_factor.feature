Feature: Two-factor authentication

  The code will be sent to your mobile phone number via SMS, as well as your account's email address.

  Background:
    Given I have an account with a password
    And I have got as far as the page "Two-factor code"

  @smoke @backend
  Scenario: A wrong code, then the right one
    When I enter a wrong code
    And I press "Verify code"
    Then I am told that the code is not right
    And "Two-factor code" has the focus
    When I enter the code from the newest message
    And I press "Verify code"
    Then I am on the page "Signed in"

  @backend
  Scenario: The session lapses while I look for my phone
    When I enter the code from the newest message
    And 10 minutes pass
    And I press "Verify code"
    Then I am told "We had to sign you in again, so a new code was sent. Please enter the new code."
    When I enter the code from the newest message
    And I press "Verify code"
    Then I am on the page "Signed in"

  Scenario: Enter and the keyboard alone
    When I enter the code from the newest message
    And I press the keys Return
    Then I am on the page "Signed in"

  @slow @backend
  Scenario: Sent again, without typing anything again
    Then "Send a new code" is off
    When I press "Send a new code", once it is on
    Then I am told "A new code is on its way. The earlier one no longer works."
    When I enter the code from the newest message
    And I press "Verify code"
    Then I am on the page "Signed in"
