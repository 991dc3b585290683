package dev.tributary.application.delivery;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Reason;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;

/** When a mission is of no use any more. */
final class Expiry {

    private Expiry() {}

    /** Whether it is of no use any more to send this; a deletion always is. */
    static boolean hasPassed(MissionEntry entry, Instant now) {
        return !entry.isCancelled() && entry.mission().schedule().hasExpired(now);
    }

    /** The delivery of what waits to be sent, ended. */
    static Delivery expired(MissionEntry waiting, Instant now) {
        return waiting.delivery().become(DeliveryState.EXPIRED, Reason.of(Reasons.EXPIRED), null, now);
    }
}
