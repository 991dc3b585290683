package dev.tributary.ocean.simulator;

/** What a call changed, whatever was answered. */
public enum Effect {
    NONE,
    TOKEN_ISSUED,
    CREATED,
    /** A create of an id that was there put the mission there a second time. */
    CREATED_TWICE,
    /** A create of an id that was there changed nothing. */
    FOUND_THERE,
    MODIFIED,
    DELETED;

    /** Whether the missions on Océan differ after the call. */
    public boolean changesMissions() {
        return isCreation() || this == MODIFIED || this == DELETED;
    }

    boolean isCreation() {
        return this == CREATED || this == CREATED_TWICE;
    }
}
