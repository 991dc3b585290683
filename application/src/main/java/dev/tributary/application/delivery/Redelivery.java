package dev.tributary.application.delivery;

import dev.tributary.application.model.Content;
import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;

/** How far the delivery is once a new revision, a cancellation or a retry has come in. */
public final class Redelivery {

    private Redelivery() {}

    /** What is under way ends first; what waits is folded into the newest; what has ended begins anew. */
    public static Delivery of(MissionEntry known, Content newest, Instant now) {
        Delivery current = known.delivery();
        return switch (current.state()) {
            case SENDING, UNCERTAIN -> current;
            case QUEUED -> neededAtAll(known, newest) ? folded(current, newest) : cancelled(current, now);
            default -> neededAtAll(known, newest) ? begun(known, newest, now) : cancelled(current, now);
        };
    }

    private static boolean neededAtAll(MissionEntry known, Content newest) {
        return newest.intent() == Intent.WANTED || !known.presence().isAbsent();
    }

    private static Delivery folded(Delivery waiting, Content newest) {
        return new Delivery(
                waiting.state(),
                newest.revision(),
                waiting.attempts(),
                waiting.reason(),
                waiting.dueAt(),
                waiting.since(),
                waiting.updatedAt());
    }

    private static Delivery begun(MissionEntry known, Content newest, Instant now) {
        DeliveryState state = known.presence().isUncertain() ? DeliveryState.UNCERTAIN : DeliveryState.QUEUED;
        return known.delivery().become(state, null, now, now).anew(newest.revision());
    }

    /** Nothing of it is at the platform, so there is nothing to delete. */
    private static Delivery cancelled(Delivery current, Instant now) {
        return current.state() == DeliveryState.CANCELLED
                ? current
                : current.become(DeliveryState.CANCELLED, null, null, now);
    }
}
