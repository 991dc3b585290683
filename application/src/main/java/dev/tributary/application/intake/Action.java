package dev.tributary.application.intake;

/** What a draft asks for. */
public enum Action {
    UPSERT,
    CREATE,
    UPDATE,
    CANCEL
}
