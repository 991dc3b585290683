Feature: A mission is prepared, and released later

  Scenario: A prepared mission waits at Océan until it is released
    When the partner creates mission "PREPARE-1":
      | vehicle  | AA-123-BB |
      | dispatch | PREPARE   |
    Then it is accepted
    And mission "PREPARE-1" becomes DELIVERED
    And Océan holds mission "PREPARE-1", put there once, with:
      | dispatch | PREPARE |
    When the partner changes the dispatch of mission "PREPARE-1" to "SEND"
    Then it is accepted
    And mission "PREPARE-1" becomes DELIVERED
    And the delivery of mission "PREPARE-1" speaks of revision 2
    And Océan holds mission "PREPARE-1", put there once, with:
      | dispatch | SEND      |
      | vehicle  | AA-123-BB |

  Scenario: A prepared mission can be cancelled
    When the partner creates mission "PREPARE-2":
      | vehicle  | AA-123-BB |
      | dispatch | PREPARE   |
    Then mission "PREPARE-2" becomes DELIVERED
    When the partner cancels mission "PREPARE-2"
    Then it is accepted
    And mission "PREPARE-2" becomes CANCELLED
    And Océan holds no mission "PREPARE-2"
