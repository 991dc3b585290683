package dev.tributary.connector.host;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows whether a connector that looks for documents still does. */
final class PollWatch {

    private static final int INTERVALS = 3;

    /** When it looked last, and how soon it looks again. */
    record Poll(Instant at, Duration interval) {}

    private final InstantSource clock;
    private volatile @Nullable Poll last;

    PollWatch(InstantSource clock) {
        this.clock = clock;
    }

    void polled(Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("an interval is longer than nothing");
        }
        last = new Poll(clock.instant(), interval);
    }

    /** The last look, where the next ones are missing. */
    Optional<Poll> overdue(Instant now) {
        Poll poll = last;
        return Optional.ofNullable(poll).filter(looked -> isOver(looked, now));
    }

    private static boolean isOver(Poll poll, Instant now) {
        return Duration.between(poll.at(), now).compareTo(poll.interval().multipliedBy(INTERVALS)) > 0;
    }
}
