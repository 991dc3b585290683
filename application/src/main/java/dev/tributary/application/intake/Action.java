package dev.tributary.application.intake;

/** What a draft asks for. */
public enum Action {
    UPSERT,
    CREATE,
    UPDATE,
    /** The same, starting from what the mission says now; it leaves a cancelled one cancelled. */
    PATCH,
    CANCEL
}
