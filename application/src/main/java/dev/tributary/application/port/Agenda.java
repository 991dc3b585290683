package dev.tributary.application.port;

/** The two lists of what is due. */
public enum Agenda {
    /** Entries by {@code delivery.dueAt}, handed out by deadline. */
    DELIVERY,
    /** Entries by {@code progress.nextCheckAt}, handed out in that order. */
    TRACKING
}
