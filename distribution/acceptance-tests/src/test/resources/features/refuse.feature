Feature: A mission is refused

  Scenario: Océan refuses, in its own words
    Given Océan will refuse mission "REFUSE-1"
    When the partner creates mission "REFUSE-1" for vehicle "AA-123-BB" with the comment "Sonner deux fois"
    Then it is accepted
    And mission "REFUSE-1" becomes REJECTED
    And the reason for mission "REFUSE-1" is what Océan said
    And mission "REFUSE-1" is listed among those REJECTED
    And Océan holds no mission "REFUSE-1"

  Scenario: What was refused is corrected
    Given Océan will refuse mission "REFUSE-2"
    When the partner creates mission "REFUSE-2" for vehicle "AA-123-B" with the comment "Sonner deux fois"
    And mission "REFUSE-2" becomes REJECTED
    And the partner changes the vehicle of mission "REFUSE-2" to "AA-123-BB"
    Then it is accepted
    And mission "REFUSE-2" becomes DELIVERED
    And Océan holds mission "REFUSE-2", put there once, with:
      | vehicle | AA-123-BB |

  Scenario: The driver refuses, and tells why
    Given mission "REFUSE-4" is at Océan with the comment "Sonner deux fois"
    When the driver has refused mission "REFUSE-4"
    Then the progress of mission "REFUSE-4" is REFUSED once asked
    And mission "REFUSE-4" tells why it was refused
