package dev.tributary.connector.email.senders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many mails a sender may hand in within any hour. Remembers a bounded number of senders, of too many those that wrote
 * last; forgets all at a restart. May be used from any thread.
 */
public final class HourlyLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_SENDERS = 10_000;
    private static final int MOST_TIMES = 1_000_000; // of all senders

    private final int most;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> taken = new LinkedHashMap<>();
    private final int mostSenders;

    /**
     * Nothing is taken yet.
     *
     * @param most of one sender within an hour, at least 1
     */
    public HourlyLimit(int most, InstantSource clock) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one mail an hour");
        }
        this.most = most;
        this.clock = clock;
        this.mostSenders = Math.max(1, Math.min(MOST_SENDERS, MOST_TIMES / most));
    }

    /**
     * Counts one more mail of this sender where it may come now.
     *
     * @return empty if it may; else when the next may come, and this one is not counted
     */
    public synchronized Optional<Instant> take(String sender) {
        Instant now = clock.instant();
        String key = sender.toLowerCase(Locale.ROOT);
        Deque<Instant> times = Objects.requireNonNullElseGet(taken.remove(key), ArrayDeque::new);
        taken.put(key, times);
        times.removeIf(time -> isOver(time, now));
        if (times.size() >= most) {
            return Optional.of(times.getFirst().plus(HOUR));
        }
        times.addLast(now);
        forgetSenders();
        return Optional.empty();
    }

    /** How many senders are remembered. */
    synchronized int senders() {
        return taken.size();
    }

    /** One that is far ahead was told by a clock that has been put back since. */
    private static boolean isOver(Instant time, Instant now) {
        return Duration.between(time, now).abs().compareTo(HOUR) >= 0;
    }

    private void forgetSenders() {
        Iterator<Deque<Instant>> longestAgo = taken.values().iterator();
        while (taken.size() > mostSenders) {
            longestAgo.next();
            longestAgo.remove();
        }
    }
}
