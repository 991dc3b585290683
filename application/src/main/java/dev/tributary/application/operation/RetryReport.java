package dev.tributary.application.operation;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What became of a retry.
 *
 * @param examined missions looked at
 * @param retried of these, waiting to be sent by now
 * @param left of these, as they were: nothing was to be sent again
 * @param cursor the number to go on after; null where nothing is left to examine
 */
public record RetryReport(
        int examined, int retried, int left, @Nullable Long cursor) {

    public static final RetryReport NOTHING = new RetryReport(0, 0, 0, null);

    public OptionalLong next() {
        return cursor == null ? OptionalLong.empty() : OptionalLong.of(cursor);
    }

    RetryReport upTo(long last) {
        return new RetryReport(examined, retried, left, last);
    }

    RetryReport and(RetryReport later) {
        return new RetryReport(examined + later.examined, retried + later.retried, left + later.left, later.cursor);
    }
}
