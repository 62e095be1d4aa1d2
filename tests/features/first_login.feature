@smoke
Feature: First login

  When accessing Salestrekker 2.0 for the first time there are several security steps that need to be completed.

  @backend
  Scenario: From the verification email to the account
    Given I have been added to the organisation
    When I start the program
    Then I am on the page "Verify email"
    When I enter my email address
    And I enter the code from the newest email
    And I press "Verify email"
    Then I am told "Your email address is verified. A confirmation and then your temporary password are on their way to broker@example.com."
    And I am on the page "Sign in"
    And I have received an email "STEP 2: Temporary password"
    When I enter the temporary password from the newest email
    And I press "Sign in"
    Then I am on the page "New password"
    When I enter the new password "Correct-Horse-7-Battery"
    Then the bar is fully green
    When I confirm it
    And I press "Change password"
    Then I am on the page "Two-factor code"
    And I see "We sent a code by SMS to %1 and by email to %2."
    And the code has come by SMS and by email
    When I enter the code from the newest message
    And I press "Verify code"
    Then I am on the page "Signed in"
    And I see "Alex Broker, Example Finance"
    When I press "Finish"
    Then the program ends
