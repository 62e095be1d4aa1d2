Feature: Called away, cut off, killed

  Nothing that was typed and is still needed is lost; nothing secret is on the disk.

  @backend
  Scenario: Killed while the temporary password is on its way
    Given I have got as far as the page "Sign in"
    When the program is killed
    And I start the program
    Then I am told "Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”."
    And "Email address" holds my email address
    When I enter the temporary password from the newest email
    And I press "Sign in"
    Then I am on the page "New password"

  Scenario: Killed while the new password is composed
    Given I have got as far as the page "New password"
    When the program is killed
    And I start the program
    Then I am on the page "Sign in"
    When I enter the temporary password from the newest email
    And I press "Sign in"
    Then I am on the page "New password"

  @backend
  Scenario: Killed before the code was entered
    Given I have got as far as the page "Two-factor code"
    When the program is killed
    And I start the program
    Then I am told "Welcome back. Please sign in with the password you chose; the two-factor code comes next."
    When I enter my password
    And I press "Sign in"
    Then I am on the page "Two-factor code"

  Scenario: A link from the email, then a second one while the program runs
    When I start the program with the link from the newest email
    Then I am told "We filled in what the link from your email says. Please check it, then press the button."
    And "Email address" holds my email address
    When I open the link "salestrekker://sign-in?email=other%40example.com"
    Then "Email address" holds "other@example.com"
    And there is one window
    When I open the link "salestrekker://erase?everything=yes"
    Then I am told "That link could not be used. Please enter the address and code from the email yourself."
    And there is one window

  @network @smoke @backend
  Scenario: The network is lost and comes back
    Given I start the program
    And I enter my email address
    And I enter the code from the newest email
    When the network is lost
    And I press "Verify email"
    Then I am told "Can’t reach Salestrekker. Check your internet connection. We’ll keep trying."
    And "Email address" holds my email address
    When the network is back
    Then I am on the page "Sign in"

  @network
  Scenario: The network is lost while I type, and I notice nothing
    Given I have got as far as the page "New password"
    When the network is lost
    And I enter the new password "Correct-Horse-7-Battery"
    And I confirm it
    And the network is back
    And I press "Change password"
    Then I am on the page "Two-factor code"

  @backend
  Scenario: The server has trouble
    Given I have got as far as the page "Sign in"
    When I enter the temporary password from the newest email
    And the server has trouble
    And I press "Sign in"
    Then I am told "Salestrekker has trouble at the moment. Nothing you entered is lost. Try again."
    And "Password" still holds what I typed
    When I press "Sign in"
    Then I am on the page "New password"

  @network
  Scenario: Closed while a request hangs
    Given I have got as far as the page "Sign in"
    When I enter the temporary password from the newest email
    And the server no longer answers
    And I press "Sign in"
    Then it is announced that "Working"
    When I close the window
    Then the program ends within a second

  Scenario: Closed in the middle
    Given I have got as far as the page "Sign in"
    When I close the window
    Then the program ends
