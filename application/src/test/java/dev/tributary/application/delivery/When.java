package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a delivery is looked at again, seen from noon. */
enum When {
    NEVER,
    NOW,
    /** After the initial pause, which chance shortens by half at most. */
    LATER,
    /** When the quiet time is over. */
    QUIET,
    /** When the platform told to. */
    TOLD,
    OTHERWISE;

    static When of(@Nullable Instant due) {
        return of(due, NOON);
    }

    static When of(@Nullable Instant due, Instant now) {
        if (due == null) {
            return NEVER;
        }
        if (due.equals(now)) {
            return NOW;
        }
        if (due.equals(Answers.TOLD)) {
            return TOLD;
        }
        if (due.equals(NOON.plus(Situations.QUIET))) {
            return QUIET;
        }
        Instant latest = now.plus(Situations.INITIAL);
        Instant earliest = now.plus(Situations.INITIAL.dividedBy(2));
        return due.isBefore(earliest) || due.isAfter(latest) ? OTHERWISE : LATER;
    }
}
