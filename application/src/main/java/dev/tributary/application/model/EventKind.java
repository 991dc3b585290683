package dev.tributary.application.model;

/** What can happen to a mission. */
public enum EventKind {
    ACCEPTED,
    CANCELLATION,
    DELIVERY,
    PROGRESS,
    /** A status that contradicts a final one: kept as history, changes nothing. */
    CONTRADICTION,
    RETRY
}
