package dev.tributary.application.model;

/** What the partner wants of a mission at Océan. */
public enum Intent {
    WANTED,
    CANCELLED
}
