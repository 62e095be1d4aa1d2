Feature: Every login after the first

  After this, you will be able to log in with your email address and newly created password.

  @smoke @backend
  Scenario: A returning broker
    Given I have an account with a password
    And I have signed in on this computer before
    When I start the program
    Then I am on the page "Signed in"
    And I see "You are signed in"

  Scenario: An administrator no longer wants sessions to be kept
    Given I have an account with a password
    And I have signed in on this computer before
    And "session/remember" is set to "false"
    When I start the program
    Then I am on the page "Sign in"
    And "Email address" holds my email address

  @backend
  Scenario: Signing out
    Given I have an account with a password
    And I have signed in on this computer before
    When I start the program
    And I press "Sign out"
    Then I am on the page "Sign in"
    And I am told "You are signed out."
    And I do not see "Open Salestrekker"
    And "Email address" holds my email address
    And "Password" is empty

  @backend
  Scenario: Not kept signed in
    Given I have an account with a password
    When I start the program
    And I press "I have already verified my email"
    Then I am on the page "Sign in"
    When I enter my email address
    And I enter my password
    Then "Keep me signed in" is checked
    When I press "Keep me signed in"
    And I press "Sign in"
    And I enter the code from the newest message
    And I press "Verify code"
    And I press "Finish"
    Then the program ends
    When I start the program
    Then I am on the page "Sign in"
    And "Email address" holds my email address

  @backend
  Scenario: A wrong password
    Given I have an account with a password
    When I start the program
    And I press "I have already verified my email"
    Then I am on the page "Sign in"
    When I enter my email address
    And I enter "Wrong-Horse-7-Battery" into "Password"
    And I press "Sign in"
    Then I am told "Email address and password do not match. Please check both and try again."
    And "Password" has the focus
    And "Password" still holds what I typed
    When I enter my password
    And I press "Sign in"
    Then I am on the page "Two-factor code"

  Scenario: A temporary password pasted with the full stop of its sentence
    Given I have got as far as the page "Sign in"
    When I paste the temporary password from the newest email, with its full stop
    And I press "Sign in"
    Then I am told "Email address and password do not match. The password ends with a full stop or comma that may not belong to it."
    When I press "Correct it"
    And I press "Sign in"
    Then I am on the page "New password"
