package dev.tributary.connector.spi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which missions to list, in the order they were first accepted. Null means any.
 *
 * @param delivery only with this delivery state
 * @param progress only with this progress state
 * @param connector only from this connector
 * @param recipient only for this vehicle, or person by full name or last and first name
 * @param updatedSince only changed at or after this time
 * @param limit at most so many, 1 to 500
 * @param cursor the {@link Page#next} of the page before
 * @since 0.1
 */
public record MissionQuery(
        MissionView.@Nullable DeliveryState delivery,
        MissionView.@Nullable ProgressState progress,
        @Nullable String connector,
        @Nullable String recipient,
        @Nullable Instant updatedSince,
        int limit,
        @Nullable String cursor) {

    /** All missions, a page of so many. */
    public static MissionQuery all(int limit) {
        return new MissionQuery(null, null, null, null, null, limit, null);
    }

    /**
     * A part of the list.
     *
     * @param items the missions
     * @param next the cursor of the next page, safe in a URL; null at the end
     */
    public record Page(List<MissionView> items, @Nullable String next) {
        /** Copies the items. */
        public Page {
            items = List.copyOf(items);
        }
    }

    /** Shows no recipient. */
    @Override
    public String toString() {
        return "MissionQuery[limit=" + limit + "]";
    }
}
