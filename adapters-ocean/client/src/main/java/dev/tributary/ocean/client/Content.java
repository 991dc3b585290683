package dev.tributary.ocean.client;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What an answer's body turned out to be. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum Content {
    JSON("JSON"),
    /** A page, from whatever stands in front of Océan. */
    HTML("an HTML page from in front of Océan"),
    /** Announced as JSON, and none, or only a part of it. */
    UNREADABLE("JSON that cannot be read"),
    /** Nothing, or anything else. */
    OTHER("no JSON");

    private final String description;

    Content(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }
}
