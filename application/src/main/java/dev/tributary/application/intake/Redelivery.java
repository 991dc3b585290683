package dev.tributary.application.intake;

import dev.tributary.application.model.Content;
import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** How far the delivery is once a new revision, a cancellation or a retry has come in. */
public final class Redelivery {

    /** States of a delivery that has ended though what was wanted is not so at the platform. */
    public static final Set<DeliveryState> IN_VAIN = Collections.unmodifiableSet(
            EnumSet.of(DeliveryState.FAILED, DeliveryState.REJECTED, DeliveryState.EXPIRED));

    private Redelivery() {}

    /** Whether it has ended and yet what was wanted is not so at the platform. */
    static boolean endedInVain(Delivery delivery) {
        return IN_VAIN.contains(delivery.state());
    }

    /**
     * What is under way ends first; what waits is folded into the newest; what has ended begins anew. Whatever it is, it
     * is not given up sooner than what comes in for the first time.
     */
    public static Delivery of(MissionEntry known, Content newest, Instant now) {
        Delivery current = known.delivery();
        return switch (current.state()) {
            case SENDING, UNCERTAIN -> current.since(now);
            case QUEUED -> neededAtAll(known, newest) ? folded(current, newest) : cancelled(current, now);
            default -> neededAtAll(known, newest) ? begun(known, newest, now) : cancelled(current, now);
        };
    }

    private static boolean neededAtAll(MissionEntry known, Content newest) {
        return newest.intent() == Intent.WANTED || known.presence().mayBeThere();
    }

    private static Delivery folded(Delivery waiting, Content newest) {
        Instant due = Objects.requireNonNull(waiting.dueAt(), "what waits is due some time");
        return waiting.anew(newest.revision()).dueAt(newest.dueBy(due));
    }

    private static Delivery begun(MissionEntry known, Content newest, Instant now) {
        return known.presence().isUncertain()
                ? known.delivery()
                        .become(DeliveryState.UNCERTAIN, null, now, now)
                        .since(now)
                : known.delivery().become(DeliveryState.QUEUED, null, now, now).anew(newest.revision());
    }

    /** Nothing of it is at the platform, so there is nothing to delete. */
    private static Delivery cancelled(Delivery current, Instant now) {
        return current.state() == DeliveryState.CANCELLED
                ? current
                : current.become(DeliveryState.CANCELLED, null, null, now);
    }
}
