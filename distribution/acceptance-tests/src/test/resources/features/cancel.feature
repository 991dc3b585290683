Feature: A mission is cancelled

  Scenario: A cancelled mission is taken from Océan
    Given mission "CANCEL-1" is at Océan with the comment "Sonner deux fois"
    When the partner cancels mission "CANCEL-1"
    Then it is accepted
    And mission "CANCEL-1" becomes CANCELLED
    And Océan holds no mission "CANCEL-1"

  Scenario: Cancelling twice is a duplicate
    Given mission "CANCEL-2" is at Océan with the comment "Sonner deux fois"
    When the partner cancels mission "CANCEL-2"
    And mission "CANCEL-2" becomes CANCELLED
    And the partner cancels mission "CANCEL-2"
    Then it is a duplicate

  Scenario: Cancelling again calls again what Océan has refused
    Given mission "CANCEL-7" is at Océan with the comment "Sonner deux fois"
    And Océan will refuse to delete mission "CANCEL-7"
    When the partner cancels mission "CANCEL-7"
    And mission "CANCEL-7" becomes REJECTED
    And the partner cancels mission "CANCEL-7"
    Then it is accepted
    And mission "CANCEL-7" becomes CANCELLED
    And Océan holds no mission "CANCEL-7"

  Scenario: What was never sent is cancelled without a word to Océan
    Given Océan is down
    When the partner creates mission "CANCEL-3" for vehicle "AA-123-BB" with the comment "Sonner deux fois"
    And mission "CANCEL-3" stays QUEUED while Océan is down
    And the partner cancels mission "CANCEL-3"
    Then mission "CANCEL-3" becomes CANCELLED
    When Océan is back
    Then mission "CANCEL-3" was put at Océan 0 times

  Scenario: What is not known cannot be cancelled
    When the partner cancels mission "CANCEL-4"
    Then it is rejected with the code "id-unknown"

  Scenario: A cancelled mission comes back with new content
    Given mission "CANCEL-5" is at Océan with the comment "Sonner deux fois"
    When the partner cancels mission "CANCEL-5"
    And mission "CANCEL-5" becomes CANCELLED
    And the partner puts it with the comment "Finalement si"
    Then it is accepted
    And mission "CANCEL-5" becomes DELIVERED
    And Océan holds mission "CANCEL-5" with the comment "Finalement si"
    And mission "CANCEL-5" was put at Océan 2 times

  Scenario: A cancelled id cannot be created again
    Given mission "CANCEL-6" is at Océan with the comment "Sonner deux fois"
    When the partner cancels mission "CANCEL-6"
    And mission "CANCEL-6" becomes CANCELLED
    And the partner creates it again with the comment "Finalement si"
    Then it is rejected with the code "id-taken"

  Scenario: A cancelled mission stays so when it is changed in part
    Given mission "CANCEL-8" is at Océan with the comment "Sonner deux fois"
    When the partner cancels mission "CANCEL-8"
    And mission "CANCEL-8" becomes CANCELLED
    And the partner changes the comment of mission "CANCEL-8" to "Sonner deux fois"
    Then it is a duplicate
    When the partner changes the comment of mission "CANCEL-8" to "Finalement si"
    Then it is rejected with the code "id-taken"
    And Océan holds no mission "CANCEL-8"
