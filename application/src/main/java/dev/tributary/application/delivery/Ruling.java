package dev.tributary.application.delivery;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Reason;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of a delivery: its next state, why, when to look at it again, and what is known of the platform. */
record Ruling(
        DeliveryState state,
        @Nullable Reason reason,
        @Nullable Instant dueAt,
        Presence presence) {

    static Ruling end(DeliveryState state, @Nullable Reason reason, Presence presence) {
        return new Ruling(state, reason, null, presence);
    }

    static Ruling queue(@Nullable Reason reason, Instant dueAt, Presence presence) {
        return new Ruling(DeliveryState.QUEUED, reason, dueAt, presence);
    }

    static Ruling doubt(@Nullable Reason reason, Instant dueAt, Presence presence) {
        return new Ruling(DeliveryState.UNCERTAIN, reason, dueAt, presence);
    }

    /** Whether something newer has come in since the call was begun that is ruled on, so that its end is not the end. */
    static boolean isOvertaken(MissionEntry current) {
        Presence begun = current.presence();
        boolean isDeletion = begun.pending() == Operation.DELETE;
        return current.isCancelled() != isDeletion || !current.revision().equals(begun.pendingRevision());
    }
}
