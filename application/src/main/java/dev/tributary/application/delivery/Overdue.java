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
import java.util.Optional;

/** Ends what waits while calls rest, and has expired or was tried for too long; leaves everything else. */
final class Overdue implements Change<Optional<MissionEntry>> {

    private static final Reason UNAVAILABLE = Reason.of(Reasons.UNAVAILABLE);

    private final Pacing pacing;
    private final Instant now;

    Overdue(Pacing pacing, Instant now) {
        this.pacing = pacing;
        this.now = now;
    }

    @Override
    public Step<Optional<MissionEntry>> apply(Found found) {
        MissionEntry entry = found.entries().get(0);
        DeliveryState state = entry.delivery().state();
        boolean hasExpired = state == DeliveryState.QUEUED && Expiry.hasPassed(entry, now);
        if (hasExpired || !pacing.givenUp(entry.delivery(), now)) {
            return new Expiry(now).apply(found);
        }
        return switch (state) {
            case QUEUED ->
                giveUp(entry, Objects.requireNonNullElse(entry.delivery().reason(), UNAVAILABLE));
            case UNCERTAIN -> giveUp(entry, Reason.of(Reasons.OUTCOME_UNKNOWN));
            default -> Step.leave(Optional.empty());
        };
    }

    private Step<Optional<MissionEntry>> giveUp(MissionEntry entry, Reason reason) {
        Delivery failed = entry.delivery().become(DeliveryState.FAILED, reason, null, now);
        MissionEntry next = entry.with(failed, entry.presence(), entry.progress(), now);
        return Step.keep(next, List.of(TimelineEvent.of(failed)), kept -> Optional.empty());
    }
}
