package dev.tributary.connector.testkit;

/** What a partner was told of one item. */
public enum Verdict {
    /** It is a mission, or a change of one. */
    ACCEPTED,
    /** It was there already. */
    DUPLICATE,
    /** It was not taken, and the partner was told why. */
    REJECTED,
    /** Nothing is decided: the partner is to offer it again. */
    LATER;

    /** Whether the item is a mission now. */
    public boolean isTaken() {
        return this == ACCEPTED || this == DUPLICATE;
    }
}
