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
    private volatile Instant served = Instant.MIN;

    PollWatch(InstantSource clock) {
        this.clock = clock;
    }

    void polled(Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("an interval is longer than nothing");
        }
        last = new Poll(clock.instant(), interval);
    }

    /** Something it handed in was judged: it works, however long it has been at it. */
    void served() {
        served = clock.instant();
    }

    /** The last look, where the next ones are missing and nothing came of it either. */
    Optional<Poll> overdue(Instant now) {
        Poll poll = last;
        return Optional.ofNullable(poll).filter(looked -> isOver(looked, now));
    }

    private boolean isOver(Poll poll, Instant now) {
        Instant alive = served.isAfter(poll.at()) ? served : poll.at();
        return Duration.between(alive, now).compareTo(poll.interval().multipliedBy(INTERVALS)) > 0;
    }
}
