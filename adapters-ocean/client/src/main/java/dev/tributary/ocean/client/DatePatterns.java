package dev.tributary.ocean.client;

/** How each of the two dates of a mission is written. */
record DatePatterns(DatePattern intervention, DatePattern expiry) {

    DatePatterns {
        Keys.require("date-patterns.intervention", intervention);
        Keys.require("date-patterns.expiry", expiry);
    }
}
