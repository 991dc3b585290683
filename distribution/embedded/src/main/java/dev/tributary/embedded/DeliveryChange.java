package dev.tributary.embedded;

import dev.tributary.connector.spi.MissionView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery has another state. Holds nothing personal and none of Océan's words: it may be logged.
 *
 * @param at when
 * @param mission the id as Océan knows it, with the connector's prefix
 * @param revision that the state speaks of, counted from 1
 * @param state the state now
 * @param reason a stable code; null if there is nothing to say
 * @since 0.1
 */
public record DeliveryChange(
        Instant at,
        String mission,
        int revision,
        MissionView.DeliveryState state,
        @Nullable String reason) {}
