Feature: Email verification

  Once you have been added to an organisation as a user, you will receive a verification email, containing the
  verification code.

  Background:
    Given I have been added to the organisation
    And I start the program
    When I enter my email address

  @smoke @backend
  Scenario: A wrong code, then the right one
    When I enter a wrong code
    And I press "Verify email"
    Then I am told that the code is not right
    And "Verification code" has the focus
    And "Email address" holds my email address
    When I enter the code from the newest email
    And I press "Verify email"
    Then I am on the page "Sign in"

  @backend
  Scenario: The code of an earlier email
    Given I note the code from the newest email
    When 5 minutes pass
    And I press "Send a new code"
    Then I am told "If broker@example.com still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”."
    When I enter the noted code
    And I press "Verify email"
    Then I am not told that it worked
    When I enter the code from the newest email
    And I press "Verify email"
    Then I am on the page "Sign in"

  @not-cognito @backend
  Scenario: Over a week ago
    Given 8 days have passed since
    When I enter the code from the newest email
    And I press "Verify email"
    Then I am told "The verification email is over a week old, so its code has expired. Please contact support@salestrekker.com to perform the necessary checks."
    When I press "Contact support"
    Then a message to "support@salestrekker.com" opens in my mail program

  @not-demo @not-oauth @backend
  Scenario: Over a week ago, where the server does not say whether the code is old or wrong
    Given 8 days have passed since
    When I enter the code from the newest email
    And I press "Verify email"
    Then I am told "That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one."
    And "Verification code" still holds what I typed

  Scenario: No email at all
    When I press "Contact support"
    Then a message to "support@salestrekker.com" opens in my mail program
    And the message names my email address

  Scenario: A code pasted with what was around it
    When I paste "  Code: 123 456. " into "Verification code"
    Then "Verification code" holds "123456"
    And "Verify email" is on

  Scenario: Not an email address
    When I enter "broker at example" into "Email address"
    And I enter "123456" into "Verification code"
    Then "Verify email" is off

  Scenario: A likely slip in the address
    When I enter "broker@gmial.com" into "Email address"
    And I press the keys Tab
    And I press "Did you mean broker@gmail.com?"
    Then "Email address" holds "broker@gmail.com"

  @backend
  Scenario: Verified already
    When I press "I have already verified my email"
    Then I am on the page "Sign in"
    And "Email address" holds my email address
    And "Password" has the focus
    When I press "Back"
    Then I am on the page "Verify email"
