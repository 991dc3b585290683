package dev.tributary.application.delivery;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import dev.tributary.domain.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes a due entry for one call, under a lease: nobody else takes it before that ends. What has expired is not taken,
 * and what was under way when its lease ended is read back first.
 */
final class Claim implements Change<Optional<MissionEntry>> {

    private final Instant now;
    private final Duration lease;
    private final Duration quietTime;

    Claim(Instant now, Duration lease, Duration quietTime) {
        this.now = now;
        this.lease = lease;
        this.quietTime = quietTime;
    }

    @Override
    public Step<Optional<MissionEntry>> apply(Found found) {
        MissionEntry entry = found.entries().get(0);
        return switch (entry.delivery().state()) {
            case QUEUED -> Expiry.hasPassed(entry, now) ? new Expiry(now).apply(found) : send(entry);
            case SENDING -> interrupt(entry);
            case UNCERTAIN -> readBack(entry, List.of());
            default -> throw new IllegalStateException(entry + " is due though its delivery has ended");
        };
    }

    private Step<Optional<MissionEntry>> send(MissionEntry entry) {
        Operation operation = operation(entry);
        Presence before = entry.delivery().attempts() == 0 ? entry.presence().afresh() : entry.presence();
        Delivery sending = entry.delivery()
                .become(DeliveryState.SENDING, null, now.plus(lease), now)
                .attempted(entry.revision(), now);
        MissionEntry next = entry.with(sending, before.calling(operation, entry.revision()), entry.progress(), now);
        return Step.keep(next, List.of(TimelineEvent.of(sending)), Optional::of);
    }

    /** What the next call of an entry is that waits to be sent. */
    static Operation operation(MissionEntry waiting) {
        if (waiting.isCancelled()) {
            return Operation.DELETE;
        }
        return waiting.presence().isPresent() ? Operation.MODIFY : Operation.CREATE;
    }

    private Step<Optional<MissionEntry>> interrupt(MissionEntry entry) {
        Delivery uncertain = entry.delivery().become(DeliveryState.UNCERTAIN, Reason.of(Reasons.INTERRUPTED), now, now);
        Presence presence = entry.presence().uncertain(now.plus(quietTime));
        return readBack(entry.with(uncertain, presence, entry.progress(), now), List.of(TimelineEvent.of(uncertain)));
    }

    private Step<Optional<MissionEntry>> readBack(MissionEntry entry, List<TimelineEvent> events) {
        Delivery leased = entry.delivery().dueAt(now.plus(lease));
        MissionEntry next = entry.with(leased, entry.presence(), entry.progress(), entry.updatedAt());
        return Step.keep(next, events, Optional::of);
    }
}
