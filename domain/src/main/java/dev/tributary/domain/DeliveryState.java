package dev.tributary.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far the newest revision of a mission, or its cancellation, is on its way to Océan. */
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
    /** Given up; an operator can retry. */
    FAILED,
    /** Its expiry passed before it could be sent. */
    EXPIRED,
    /** Its deletion is confirmed, or it was cancelled before it was ever sent. */
    CANCELLED;

    /** Whether nothing more happens by itself. */
    public boolean isFinal() {
        return this != QUEUED && this != SENDING && this != UNCERTAIN;
    }

    public boolean canBecome(DeliveryState next) {
        return successors().contains(next);
    }

    private Set<DeliveryState> successors() {
        return switch (this) {
            case QUEUED -> EnumSet.of(QUEUED, SENDING, FAILED, EXPIRED, CANCELLED);
            case SENDING, UNCERTAIN -> EnumSet.complementOf(EnumSet.of(SENDING));
            case DELIVERED -> EnumSet.of(QUEUED);
            case REJECTED, EXPIRED -> EnumSet.of(QUEUED, CANCELLED);
            case FAILED -> EnumSet.of(QUEUED, UNCERTAIN, CANCELLED);
            case CANCELLED -> EnumSet.of(QUEUED);
        };
    }
}
