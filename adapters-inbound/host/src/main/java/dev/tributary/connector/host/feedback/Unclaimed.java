package dev.tributary.connector.host.feedback;

import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Outboxes with something in them and no courier: what is there is kept for as long as that lasts. */
final class Unclaimed {

    /** So long a connector may take to hand over what it left the last time. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Since> outboxes = new ConcurrentHashMap<>();

    private record Since(Instant posted, Instant seen) {}

    Unclaimed(InstantSource clock) {
        this.clock = clock;
    }

    /** @param posted when the oldest one was */
    void add(String outbox, Instant posted) {
        outboxes.putIfAbsent(outbox, new Since(posted, clock.instant()));
    }

    void claimed(String outbox) {
        outboxes.remove(outbox);
    }

    /** The one that waits longest, where it has long been so. */
    Optional<Text> trouble() {
        Instant longAgo = clock.instant().minus(PATIENCE);
        return outboxes.entrySet().stream()
                .filter(outbox -> outbox.getValue().seen().isBefore(longAgo))
                .min(Comparator.comparing(outbox -> outbox.getValue().posted()))
                .map(outbox -> FeedbackTexts.unclaimed(
                        outbox.getKey(), outbox.getValue().posted()));
    }
}
