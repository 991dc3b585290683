package dev.tributary.application.model;

/** What can be asked of the fleet platform about one mission. */
public enum Operation {
    CREATE,
    MODIFY,
    DELETE,
    READ_STATUS
}
