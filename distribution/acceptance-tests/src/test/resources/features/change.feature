Feature: A mission is changed
  The newest content reaches Océan; older content never replaces it.

  Scenario: New content replaces the old
    Given mission "CHANGE-1" is at Océan with the comment "Sonner deux fois"
    When the partner puts it with the comment "Ne pas sonner"
    Then it is accepted
    And mission "CHANGE-1" becomes DELIVERED
    And the delivery of mission "CHANGE-1" speaks of revision 2
    And Océan holds mission "CHANGE-1" with the comment "Ne pas sonner"
    And mission "CHANGE-1" was put at Océan 1 time

  Scenario: One field changes and the others stay
    Given mission "CHANGE-2" is at Océan with the comment "Sonner deux fois"
    When the partner changes the city of mission "CHANGE-2" to "Évry"
    Then it is accepted
    And mission "CHANGE-2" becomes DELIVERED
    And Océan holds mission "CHANGE-2", put there once, with:
      | city    | Évry             |
      | vehicle | AA-123-BB        |
      | comment | Sonner deux fois |

  Scenario: A change that changes nothing is a duplicate
    Given mission "CHANGE-3" is at Océan with the comment "Sonner deux fois"
    When the partner changes the comment of mission "CHANGE-3" to "Sonner deux fois"
    Then it is a duplicate
    And the delivery of mission "CHANGE-3" speaks of revision 1

  Scenario: What waits is folded into the newest
    Given Océan is down
    When the partner creates mission "CHANGE-4" for vehicle "AA-123-BB" with the comment "un"
    And the partner puts it with the comment "deux"
    And the partner puts it with the comment "trois"
    And Océan is back
    Then mission "CHANGE-4" becomes DELIVERED
    And the delivery of mission "CHANGE-4" speaks of revision 3
    And Océan holds mission "CHANGE-4", put there once, with:
      | comment | trois |

  Scenario: A change that comes while a lost answer is read back wins
    Given the answer to the creation of mission "CHANGE-5" will be lost
    When the partner creates mission "CHANGE-5" for vehicle "AA-123-BB" with the comment "un"
    And the partner puts it with the comment "deux"
    Then mission "CHANGE-5" becomes DELIVERED
    And the delivery of mission "CHANGE-5" speaks of revision 2
    And Océan holds mission "CHANGE-5", put there once, with:
      | comment | deux |

  Scenario: What is not known cannot be changed
    When the partner changes the comment of mission "CHANGE-6" to "Ne pas sonner"
    Then it is rejected with the code "id-unknown"
    And no mission "CHANGE-6" is known
