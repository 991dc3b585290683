Feature: Bad input is refused, with everything that is wrong with it

  Scenario Outline: One thing is wrong
    When the partner creates mission "<id>":
      | vehicle | AA-123-BB |
      | <field> | <value>   |
    Then it is rejected with exactly:
      | path   | code   |
      | <path> | <code> |
    And no mission "<id>" is known

    Examples:
      | id    | field          | value               | path                               | code                |
      | BAD-1 | expiresAt      | 2 hours ago         | /schedule/expiresAt                | expiry-past         |
      | BAD-2 | interventionAt | 2026-12-01T09:30:00 | /schedule/interventionAt           | offset-missing      |
      | BAD-3 | interventionAt | demain              | /schedule/interventionAt           | not-a-date          |
      | BAD-4 | latitude       | 50.6                | /destination/coordinates/longitude | missing             |
      | BAD-5 | longitude      | 3.05                | /destination/coordinates/latitude  | missing             |
      | BAD-6 | dispatch       | send                | /dispatch                          | not-a-choice        |
      | BAD-7 | fullName       | Lefèvre Zoé         | /recipient                         | recipient-ambiguous |

  Scenario: A mission to nobody
    When the partner creates mission "BAD-10":
      | comment | Sonner deux fois |
    Then it is rejected with exactly:
      | path       | code              |
      | /recipient | recipient-missing |

  Scenario: A mission to half a person
    When the partner creates mission "BAD-11":
      | lastName | Lefèvre |
    Then it is rejected with exactly:
      | path                        | code    |
      | /recipient/person/firstName | missing |

  Scenario: Everything is told at once
    When the partner creates mission "BAD-12":
      | interventionAt | in 2 days   |
      | expiresAt      | in 20 hours |
      | latitude       | 0           |
      | longitude      | 0           |
    Then it is rejected with exactly:
      | path                     | code                       |
      | /recipient               | recipient-missing          |
      | /schedule/expiresAt      | expiry-before-intervention |
      | /destination/coordinates | point-zero                 |
    And no mission "BAD-12" is known

  Scenario: A long reference is taken with a warning
    When the partner creates mission "BAD-13":
      | vehicle   | AA-123-BB                           |
      | reference | Entrepôt Nord, quai 12, porte bleue |
    Then it is accepted
    And it is warned of exactly:
      | path                   | code                    |
      | /destination/reference | reference-cut-on-screen |
    And mission "BAD-13" becomes DELIVERED

  Scenario: A bad change leaves the mission as it is
    Given mission "BAD-14" is at Océan with the comment "Sonner deux fois"
    When the partner changes the latitude of mission "BAD-14" to "50.6"
    Then it is rejected with exactly:
      | path                               | code    |
      | /destination/coordinates/longitude | missing |
    And Océan holds mission "BAD-14" with the comment "Sonner deux fois"
    And the delivery of mission "BAD-14" speaks of revision 1
