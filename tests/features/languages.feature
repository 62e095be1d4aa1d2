Feature: Languages

  The steps name things in English; what is on the screen is looked up in the program's own translations.

  Scenario Outline: Verifying an email address in <language>
    Given I start the program in "<language>"
    Then I see "Enter the code from the email “STEP 1: Verify email address”."
    When I enter my email address
    And I enter a wrong code
    And I press "Verify email"
    Then I am told that the code is not right
    When I enter the code from the newest email
    And I press "Verify email"
    Then I am on the page "Sign in"
    And I see "Step 2 of 5: Sign in"

    Examples:
      | language |
      | en-AU    |
      | fr       |
      | de       |
      | es       |
      | it       |
      | pt-BR    |
      | vi       |
      | zh-CN    |
      | ar       |
      | hi       |

  Scenario: A language that there is no translation for
    Given I start the program in "ja", which is not there
    Then I am on the page "Verify email"
