package dev.tributary.application.port;

import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of what.
 *
 * @param counts entries by delivery state
 * @param removed entries that were removed, by the delivery state they had
 * @param oldest since when the delivery waits that waits longest of those that have not ended; null if there is none
 */
public record Backlog(
        Map<DeliveryState, Long> counts,
        Map<DeliveryState, Long> removed,
        @Nullable Instant oldest) {

    public Backlog {
        counts = Map.copyOf(counts);
        removed = Map.copyOf(removed);
    }

    /** Entries whose delivery has not ended. */
    public long waiting() {
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isFinal())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Entries that were removed, whatever state they had. */
    public long removedInAll() {
        return removed.values().stream().mapToLong(Long::longValue).sum();
    }

    public Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(oldest);
    }
}
