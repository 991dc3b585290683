package dev.tributary.connector.spi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a mission.
 *
 * @param sequence grows with each event of the gateway; resume after it
 * @param at when
 * @param missionId the partner's id, without the connector's prefix
 * @param kind what happened
 * @param revision the revision it speaks of
 * @param delivery the delivery state after it; null where the kind is not {@link Kind#DELIVERY}
 * @param progress the progress state after it; null where the kind is not {@link Kind#PROGRESS}
 * @param reason a stable code or Océan's own words; null if there is nothing to say
 * @since 0.1
 */
public record MissionEvent(
        long sequence,
        Instant at,
        String missionId,
        Kind kind,
        int revision,
        MissionView.@Nullable DeliveryState delivery,
        MissionView.@Nullable ProgressState progress,
        @Nullable String reason) {

    /** The kinds of events. */
    public enum Kind {
        /** A revision was accepted. */
        ACCEPTED,
        /** A cancellation was accepted. */
        CANCELLATION,
        /** The delivery state changed. */
        DELIVERY,
        /** The progress state changed. */
        PROGRESS,
        /** Océan reported a state after a final one: kept as history, changes nothing. */
        CONTRADICTION,
        /** Someone asked for another attempt. */
        RETRY
    }
}
