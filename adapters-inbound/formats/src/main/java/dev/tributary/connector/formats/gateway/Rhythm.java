package dev.tributary.connector.formats.gateway;

import java.time.Duration;

/**
 * How often a connector looks.
 *
 * @param interval between two looks
 * @param slack how much longer than that a look may take
 * @param mostDoublings how many looks in vain, one after the other, double the time to the next
 */
public record Rhythm(Duration interval, Duration slack, int mostDoublings) {

    Duration untilDead() {
        return interval.plus(slack);
    }

    Duration pauseAfter(int failures) {
        return interval.multipliedBy(1L << Math.min(failures, mostDoublings));
    }
}
