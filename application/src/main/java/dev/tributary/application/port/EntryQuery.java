package dev.tributary.application.port;

import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list, by growing number. Null means any.
 *
 * @param connector the one that the newest revision came by
 * @param recipient the recipient's display name, letter for letter
 * @param updatedSince entries updated at or after this time
 * @param after only entries with a greater number
 * @param limit at most so many
 */
public record EntryQuery(
        @Nullable Partner partner,
        @Nullable DeliveryState delivery,
        @Nullable ProgressState progress,
        @Nullable String connector,
        @Nullable String recipient,
        @Nullable Instant updatedSince,
        long after,
        int limit) {

    /** Shows no recipient. */
    @Override
    public String toString() {
        return "EntryQuery[after=" + after + ", limit=" + limit + "]";
    }
}
