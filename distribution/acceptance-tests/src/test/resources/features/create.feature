Feature: A mission is created
  A partner hands in a mission once. It gets its verdict at once, and the mission arrives at Océan once.

  Scenario: A mission for a vehicle arrives as it was written
    When the partner creates mission "CREATE-1":
      | type           | LIVRAISON         |
      | vehicle        | AA-123-BB         |
      | interventionAt | in 20 hours       |
      | expiresAt      | in 2 days         |
      | reference      | Entrepôt Nord     |
      | street         | 12 rue de l'Union |
      | postalCode     | 59000             |
      | city           | Lille             |
      | latitude       | 50.62925          |
      | longitude      | 3.057256          |
      | comment        | Sonner deux fois  |
    Then it is accepted
    And mission "CREATE-1" becomes DELIVERED
    And Océan holds mission "CREATE-1", put there once, with:
      | type       | LIVRAISON         |
      | vehicle    | AA-123-BB         |
      | reference  | Entrepôt Nord     |
      | street     | 12 rue de l'Union |
      | postalCode | 59000             |
      | city       | Lille             |
      | comment    | Sonner deux fois  |
      | dispatch   | SEND              |

  Scenario: A mission for a person by two names
    When the partner creates mission "CREATE-2":
      | lastName  | Lefèvre |
      | firstName | Zoé     |
    Then it is accepted
    And mission "CREATE-2" becomes DELIVERED
    And Océan holds mission "CREATE-2", put there once, with:
      | lastName  | Lefèvre |
      | firstName | Zoé     |

  Scenario: A mission for a person by full name
    When the partner creates mission "CREATE-3":
      | fullName | Nguyễn Văn An |
    Then it is accepted
    And mission "CREATE-3" becomes DELIVERED
    And Océan holds mission "CREATE-3", put there once, with:
      | fullName | Nguyễn Văn An |

  Scenario Outline: Texts arrive unharmed
    When the partner creates mission "<id>" for vehicle "AA-123-BB" with the comment "<comment>"
    Then mission "<id>" becomes DELIVERED
    And Océan holds mission "<id>" with the comment "<comment>"

    Examples:
      | id         | comment                                |
      | CREATE-4-1 | Code 12+34 & badge ; 50 % = « à part » |
      | CREATE-4-2 | Œuvre à l’étage, 3ᵉ porte — 🚚          |
      | CREATE-4-3 | a=b&idMission=AUTRE#x?y/z              |
      | CREATE-4-4 | %41 +1 %2B                             |

  Scenario: The same content again is a duplicate
    Given mission "CREATE-5" is at Océan with the comment "Sonner deux fois"
    When the partner offers the same again
    Then it is a duplicate
    And mission "CREATE-5" was put at Océan 1 time

  Scenario: An id is taken by other content
    Given mission "CREATE-6" is at Océan with the comment "Sonner deux fois"
    When the partner creates it again with the comment "Ne pas sonner"
    Then it is rejected with the code "id-taken"
    And Océan holds mission "CREATE-6" with the comment "Sonner deux fois"

  Scenario: Océan's answer is lost, and the mission is there once
    Given the answer to the creation of mission "CREATE-7" will be lost
    When the partner creates mission "CREATE-7" for vehicle "AA-123-BB" with the comment "Une fois"
    Then it is accepted
    And mission "CREATE-7" becomes DELIVERED
    And mission "CREATE-7" was put at Océan 1 time

  Scenario: Océan is down, and the mission arrives when it is back
    Given Océan is down
    When the partner creates mission "CREATE-8" for vehicle "AA-123-BB" with the comment "Plus tard"
    Then it is accepted
    And mission "CREATE-8" stays QUEUED while Océan is down
    When Océan is back
    Then mission "CREATE-8" becomes DELIVERED
    And mission "CREATE-8" was put at Océan 1 time
