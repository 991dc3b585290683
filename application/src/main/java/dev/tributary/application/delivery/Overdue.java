package dev.tributary.application.delivery;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Ends what waits while calls rest, and has expired or was tried for too long; leaves everything else. Tells whether it ended
 * it.
 */
final class Overdue implements Change<Boolean> {

    private static final Reason UNAVAILABLE = Reason.of(Reasons.UNAVAILABLE);

    private final Pacing pacing;
    private final Instant now;

    Overdue(Pacing pacing, Instant now) {
        this.pacing = pacing;
        this.now = now;
    }

    @Override
    public Step<Boolean> apply(Found found) {
        MissionEntry entry = found.entries().get(0);
        DeliveryState state = entry.delivery().state();
        boolean hasExpired = state == DeliveryState.QUEUED && Expiry.hasPassed(entry, now);
        if (hasExpired) {
            return end(entry, Expiry.expired(entry, now));
        }
        if (!pacing.givenUp(entry.delivery(), now)) {
            return Step.leave(false);
        }
        return switch (state) {
            case QUEUED ->
                giveUp(entry, Objects.requireNonNullElse(entry.delivery().reason(), UNAVAILABLE));
            case UNCERTAIN -> giveUp(entry, Reason.of(Reasons.OUTCOME_UNKNOWN));
            default -> Step.leave(false);
        };
    }

    private Step<Boolean> giveUp(MissionEntry entry, Reason reason) {
        return end(entry, entry.delivery().become(DeliveryState.FAILED, reason, null, now));
    }

    private Step<Boolean> end(MissionEntry entry, Delivery ended) {
        MissionEntry next = entry.with(ended, entry.presence(), entry.progress(), now);
        return Step.keep(next, List.of(TimelineEvent.of(ended)), kept -> true);
    }
}
