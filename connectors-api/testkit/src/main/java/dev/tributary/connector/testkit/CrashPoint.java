package dev.tributary.connector.testkit;

/** Where a process can end between taking in an item and acknowledging it. */
enum CrashPoint {
    /** The item is about to be handed in: nothing of it is kept. */
    BEFORE_SUBMISSION,
    /** The item is kept, and no receipt comes any more. */
    BEFORE_RECEIPT
}
