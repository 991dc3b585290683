package dev.tributary.connector.testkit;

/** What a bad connector does wrong, and the test of the contract that must fail for it. */
enum Flaw {
    NO_SERVICE_FILE("itIsFoundByItsServiceFile"),
    SHOUTING_TYPE("itDescribesItself"),
    ENGLISH_ONLY("itsSettingsAreDeclaredInFull"),
    SECRETLY_REQUIRED("itIsMadeOfWhatItDeclaresAsRequired"),
    TELLS_NO_SETTING("aWrongSettingIsRefusedByItsName"),
    SHOWS_THE_SECRET_IN_A_FAULT("aWrongSettingIsRefusedByItsName"),
    OPENS_WHEN_MADE("makingOneOpensNothing"),
    TELLS_NOTHING("everyItemIsTakenInAndToldItsVerdict"),
    LOSES_A_FIELD("everyItemIsTakenInAndToldItsVerdict"),
    ACKNOWLEDGES_EARLY("nothingIsAcknowledgedBeforeItsReceipt"),
    TELLS_EARLY("nothingIsAcknowledgedBeforeItsReceipt"),
    INVENTS_IDS("theSameDocumentAgainMakesNoSecondMission"),
    ONCE_KEY_OF_THE_NAME("anotherDocumentOfAKnownNameIsReadAnew"),
    ALL_AT_ONCE("aDocumentOfManyItemsIsTakenInWhole"),
    IGNORES_CANCELLATIONS("aCancellationCancels"),
    NEVER_TELLS_OF_LOOKING("itTellsWhenItHasLookedForDocuments"),
    STOPS_AT_A_BROKEN_ITEM("aBrokenItemStopsNoOther"),
    TELLS_NO_REASON("aRejectionIsToldWithItsReasons"),
    CLAIMS_AND_FORGETS("aCrashBeforeTheSubmissionLosesNothing"),
    TAKES_DUPLICATES_FOR_ERRORS("aCrashBeforeTheReceiptLosesAndDoublesNothing"),
    FORGETS_WHAT_IT_COULD_NOT_ACKNOWLEDGE("aCrashBeforeTheAcknowledgementDoublesNothing"),
    ACKNOWLEDGES_WHEN_CLOSING("whatIsUnderWayWhenItClosesComesAgain"),
    KEEPS_NO_STATE("itRemembersAcrossRestarts"),
    COMES_BACK_AT_ONCE("aFullDeskIsComeBackToLater"),
    TAKES_FULL_FOR_DONE("aFullDeskIsComeBackToLater"),
    IMPATIENT("aSlowDeskIsWaitedFor"),
    TAKES_FAILURE_FOR_DONE("aFailingDeskLosesNothing"),
    TAKES_TROUBLE_FOR_DONE("aStoreOutOfOrderLosesNothing"),
    STARTS_TWICE("startingAndClosingTwiceDoesNothing"),
    CLOSES_ONCE("startingAndClosingTwiceDoesNothing"),
    CLOSES_ONLY_WHAT_STARTED("closingOneThatNeverStartedDoesNothing"),
    CLOSES_WHEN_ALL_IS_DONE("itStopsInTimeWhileTheDeskIsSlow"),
    ALWAYS_UP("healthTellsWhetherItTakesIn"),
    BLIND("healthIsDownWhileItsWorldIsGone"),
    LEAVES_A_THREAD("noThreadIsLeft"),
    LEAVES_A_SUBSCRIPTION("noSubscriptionIsLeft"),
    LEAVES_ITS_LOADER("noClassLoaderIsLeft"),
    LOGS_THE_SECRET("noSecretIsShown"),
    SHOWS_THE_SECRET_IN_ITS_HEALTH("noSecretIsShown"),
    LOGS_THE_DRAFT("nothingOfAMissionIsLogged"),
    TELLS_NO_PROGRESS("whatBecomesOfAMissionIsTold"),
    LISTENS_ONLY("whatBecameOfAMissionWhileItWasStoppedIsTold");

    final String rule;

    Flaw(String rule) {
        this.rule = rule;
    }
}
