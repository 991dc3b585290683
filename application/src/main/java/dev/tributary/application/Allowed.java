package dev.tributary.application;

import java.time.Duration;

/** Refuses a value that is not allowed, by its name, with what was given and what is allowed. */
final class Allowed {

    /** What is shorter counts as nothing where times are kept in milliseconds. */
    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** Some 27 million years: as long as can be, so that no sum of times overflows. */
    private static final Duration LONGEST = Duration.ofDays(10_000_000_000L);

    private Allowed() {}

    static void between(String name, long given, long least, long most) {
        if (given < least || given > most) {
            throw refusal(name, given, most == Long.MAX_VALUE ? least + " or more" : least + " to " + most);
        }
    }

    static void growth(String name, double given, int most) {
        boolean isAllowed = given >= 1 && given <= most;
        if (!isAllowed) {
            throw refusal(name, given, "1 to " + most);
        }
    }

    static void positive(String name, Duration given) {
        if (given.compareTo(SHORTEST) < 0 || given.compareTo(LONGEST) > 0) {
            throw refusal(name, given, "a duration of 1 ms to " + LONGEST.toDays() + " days");
        }
    }

    static void notNegative(String name, Duration given) {
        if (given.isNegative() || given.compareTo(LONGEST) > 0) {
            throw refusal(name, given, "a duration of 0 to " + LONGEST.toDays() + " days");
        }
    }

    private static IllegalArgumentException refusal(String name, Object given, String allowed) {
        return new IllegalArgumentException(name + " is " + given + ": allowed is " + allowed);
    }
}
