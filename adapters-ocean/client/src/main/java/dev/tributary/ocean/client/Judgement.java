package dev.tributary.ocean.client;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What a rule takes an answer for. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum Judgement {
    DONE,
    EXISTS,
    ABSENT,
    REFUSED,
    THROTTLED,
    UNAVAILABLE,
    UNAUTHORISED,
    UNKNOWN_LOST,
    UNKNOWN_UNJUDGED;

    /** Whether this can be said of a status read. */
    boolean suitsStatus() {
        return this != DONE && this != EXISTS;
    }
}
