Feature: Password creation

  The progress bar under the new password needs to be fully green so your new password can be saved.

  Background:
    Given I have got as far as the page "New password"

  @smoke
  Scenario: Every rule of the policy
    Then these passwords are judged so:
      | password                          | not met                                                                            |
      | Correct-Horse-7-Battery           |                                                                                    |
      | Correct-Horse-7                   | 16 to 32 characters: 15 so far                                                     |
      | Correct-Horse-7-                  |                                                                                    |
      | Correct-Horse-7-Battery-Staple-9  |                                                                                    |
      | Correct-Horse-7-Battery-Staple-99 | 16 to 32 characters: 33 of 32                                                      |
      | correct-horse-7-battery           | At least one uppercase letter (A–Z)                                                |
      | CORRECT-HORSE-7-BATTERY           | At least one lowercase letter (a–z)                                                |
      | Correct-Horse-Seven-Battery       | At least one number (0–9)                                                          |
      | CorrectHorse7Battery              | At least one of these symbols: %1                                                  |
      | correct horse battery             | At least one uppercase letter (A–Z); At least one number (0–9); At least one of these symbols: %1 |

  Scenario: A space at the end
    When I enter the new password "Correct-Horse-7-Battery "
    Then the rule "No space at the beginning or end" is not met
    And the bar is not full
    When I press the keys BackSpace
    Then the rule "No space at the beginning or end" is met
    And the bar is fully green

  Scenario: The second time something else
    When I enter the new password "Correct-Horse-7-Battery"
    And I enter "Correct-Horse-7-Batter" into "Confirm new password"
    Then I see "The two passwords do not agree yet."
    And "Change password" is off
    When I type "y"
    Then I see "The two passwords agree."
    And "Change password" is on

  @backend
  Scenario: The temporary password again
    When I enter the temporary password from the newest email
    Then the rule "Not your temporary password" is not met
    And the bar is not full

  @backend
  Scenario: The server knows a rule of its own
    Given the server will not accept the next password
    When I enter the new password "Correct-Horse-7-Staple"
    Then the bar is fully green
    When I confirm it
    And I press "Change password"
    Then I am told "Salestrekker did not accept this password. The list says why; please change it."
    And the bar is not full
    And "New password" has the focus
    And "New password" still holds what I typed
    When I enter the new password "Correct-Horse-7-Battery"
    And I confirm it
    And I press "Change password"
    Then I am on the page "Two-factor code"

  Scenario: One that the program suggests
    When I press "Suggest a strong password"
    Then the bar is fully green
    And "Change password" is on
    When I press "Change password"
    Then I am on the page "Two-factor code"

  @backend
  Scenario: Composed at leisure, so that the session lapses
    When I enter the new password "Correct-Horse-7-Battery"
    And I confirm it
    And 10 minutes pass
    And I press "Change password"
    Then I am on the page "Two-factor code"
    When I enter the code from the newest message
    And I press "Verify code"
    Then I am on the page "Signed in"
