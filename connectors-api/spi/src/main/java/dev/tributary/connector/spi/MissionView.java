package dev.tributary.connector.spi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mission as Tributary holds it, and what became of it.
 *
 * @param id the partner's id, without the connector's prefix
 * @param revision the newest accepted revision, counted from 1
 * @param mission the newest content; dates in UTC
 * @param source where it came from
 * @param delivery how far its delivery to Océan is
 * @param progress what became of it in the field
 * @param warnings what was found when the newest revision was accepted
 * @param createdAt when the first revision was accepted
 * @param updatedAt when anything of it changed last
 * @since 0.1
 */
public record MissionView(
        String id,
        int revision,
        MissionDraft mission,
        Source source,
        Delivery delivery,
        Progress progress,
        List<Finding> warnings,
        Instant createdAt,
        Instant updatedAt) {

    /** Copies the warnings. */
    public MissionView {
        warnings = List.copyOf(warnings);
    }

    /**
     * Where a mission came from.
     *
     * @param connector the connector's name
     * @param partner whose mission it is
     * @param document the document's name, null if it had none
     * @param item the place in the document, null if it had none
     */
    public record Source(
            String connector,
            String partner,
            @Nullable String document,
            @Nullable String item) {}

    /** The states of delivery. */
    public enum DeliveryState {
        /** Waits to be sent. */
        QUEUED,
        /** A call to Océan is under way. */
        SENDING,
        /** Sent, outcome unknown, being read back. */
        UNCERTAIN,
        /** Océan holds it. */
        DELIVERED,
        /** Océan refuses it for good. */
        REJECTED,
        /** Given up; can be retried. */
        FAILED,
        /** Its expiry passed before it could be sent. */
        EXPIRED,
        /** Its deletion is confirmed, or it was cancelled before it was ever sent. */
        CANCELLED;

        /** Whether nothing more happens by itself. */
        public boolean isFinal() {
            return this != QUEUED && this != SENDING && this != UNCERTAIN;
        }
    }

    /**
     * How far the delivery is.
     *
     * @param state the state
     * @param revision the revision the state speaks of
     * @param attempts calls to Océan that were begun for it
     * @param reason a stable code, or Océan's own words where it refused; null if there is nothing to say
     * @param nextAttemptAt when the next call is due; null if none is
     * @param updatedAt when the state changed last
     */
    public record Delivery(
            DeliveryState state,
            int revision,
            int attempts,
            @Nullable String reason,
            @Nullable Instant nextAttemptAt,
            Instant updatedAt) {}

    /** The states of progress in the field. */
    public enum ProgressState {
        /** Nothing is known yet. */
        UNKNOWN,
        /** Sent to the screen. */
        SENT,
        /** Received by the screen. */
        RECEIVED,
        /** Read. */
        READ,
        /** Accepted by the driver or person. */
        ACCEPTED,
        /** Under way. */
        STARTED,
        /** Done. */
        DONE,
        /** Refused by the driver or person. */
        REFUSED,
        /** Deleted at Océan. */
        DELETED,
        /** Océan's code has no row in the profile. */
        UNMAPPED
    }

    /**
     * What became of the mission in the field. All but the state are Océan's own words and may be null.
     *
     * @param state the state
     * @param code Océan's code
     * @param label Océan's label
     * @param refusalReason why it was refused
     * @param complement further information
     * @param externalId Océan's technical id
     * @param reportedAt Océan's time; null where it is not given or not readable
     * @param reportedTime Océan's time as written
     * @param checkedAt when Océan was asked last
     */
    public record Progress(
            ProgressState state,
            @Nullable String code,
            @Nullable String label,
            @Nullable String refusalReason,
            @Nullable String complement,
            @Nullable String externalId,
            @Nullable Instant reportedAt,
            @Nullable String reportedTime,
            @Nullable Instant checkedAt) {}

    /** Shows no content. */
    @Override
    public String toString() {
        return id + "/" + revision + " " + delivery.state();
    }
}
