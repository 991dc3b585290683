package dev.tributary.domain;

/** What became of a mission in the field, as Océan reports it. */
public enum ProgressState {
    UNKNOWN,
    SENT,
    RECEIVED,
    READ,
    ACCEPTED,
    STARTED,
    DONE,
    REFUSED,
    DELETED,
    /** Océan's code has no row in the profile. */
    UNMAPPED;

    /** Whether the field has nothing more to say; what is reported afterwards is history, not a change. */
    public boolean isFinal() {
        return this == DONE || this == REFUSED || this == DELETED;
    }

    /** Océan may skip states and go back, but never leaves a final one or forgets what it reported. */
    public boolean canBecome(ProgressState next) {
        return !isFinal() && next != UNKNOWN;
    }
}
