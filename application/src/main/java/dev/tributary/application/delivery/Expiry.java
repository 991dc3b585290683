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
import java.util.Optional;

/** Ends what waits to be sent and has expired; leaves everything else. */
final class Expiry implements Change<Optional<MissionEntry>> {

    private final Instant now;

    Expiry(Instant now) {
        this.now = now;
    }

    /** Whether it is of no use any more to send this; a deletion always is. */
    static boolean hasPassed(MissionEntry entry, Instant now) {
        return !entry.isCancelled() && entry.mission().schedule().hasExpired(now);
    }

    @Override
    public Step<Optional<MissionEntry>> apply(Found found) {
        MissionEntry entry = found.entries().get(0);
        boolean ends = entry.delivery().state() == DeliveryState.QUEUED && hasPassed(entry, now);
        return ends ? end(entry) : Step.leave(Optional.empty());
    }

    private Step<Optional<MissionEntry>> end(MissionEntry entry) {
        Delivery expired = entry.delivery().become(DeliveryState.EXPIRED, Reason.of(Reasons.EXPIRED), null, now);
        MissionEntry next = entry.with(expired, entry.presence(), entry.progress(), now);
        return Step.keep(next, List.of(TimelineEvent.of(expired)), kept -> Optional.empty());
    }
}
