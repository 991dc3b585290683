Feature: A partner learns what became of a mission

  Scenario: A mission that was sent is on the screen
    Given mission "STATUS-1" is at Océan with the comment "Sonner deux fois"
    Then the progress of mission "STATUS-1" is SENT once asked
    And mission "STATUS-1" is listed among those DELIVERED

  Scenario: Océan is asked when the partner asks
    Given mission "STATUS-6" is at Océan with the comment "Sonner deux fois"
    When the driver has done mission "STATUS-6"
    Then the progress of mission "STATUS-6" is DONE once asked

  Scenario: A mission is followed without anyone asking
    When the partner creates mission "STATUS-3":
      | vehicle        | AA-123-BB    |
      | interventionAt | in 1 minutes |
      | expiresAt      | in 2 days    |
    And mission "STATUS-3" becomes DELIVERED
    And the driver has done mission "STATUS-3"
    Then the progress of mission "STATUS-3" becomes DONE by itself

  Scenario: Everything that happened is kept in order
    Given mission "STATUS-4" is at Océan with the comment "Sonner deux fois"
    When the partner cancels mission "STATUS-4"
    And mission "STATUS-4" becomes CANCELLED
    Then this happened to mission "STATUS-4":
      | ACCEPTED           |
      | DELIVERY QUEUED    |
      | DELIVERY SENDING   |
      | DELIVERY DELIVERED |
      | CANCELLATION       |
      | DELIVERY QUEUED    |
      | DELIVERY SENDING   |
      | DELIVERY CANCELLED |

  Scenario: While Océan is down, what was known last is told
    Given mission "STATUS-5" is at Océan with the comment "Sonner deux fois"
    And the progress of mission "STATUS-5" is SENT once asked
    And Océan is down
    Then the progress of mission "STATUS-5" is SENT once asked
