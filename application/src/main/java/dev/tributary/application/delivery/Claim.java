package dev.tributary.application.delivery;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Progress;
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
import java.util.function.LongPredicate;

/**
 * Takes a due entry for one call, under a lease: nobody else takes it before that ends. What has expired is not taken,
 * and what was under way when its lease ended is read back first. Where a lease seems over though its call is still in
 * hand, because the clock was put forward, the entry is left as it is.
 */
final class Claim implements Change<Optional<MissionEntry>> {

    private final Instant now;
    private final Duration lease;
    private final Duration quietTime;
    private final LongPredicate isInHand;

    Claim(Instant now, Duration lease, Duration quietTime, LongPredicate isInHand) {
        this.now = now;
        this.lease = lease;
        this.quietTime = quietTime;
        this.isInHand = isInHand;
    }

    @Override
    public Step<Optional<MissionEntry>> apply(Found found) {
        MissionEntry entry = found.entries().get(0);
        if (isInHand.test(entry.number())) {
            return Step.leave(Optional.empty());
        }
        return switch (entry.delivery().state()) {
            case QUEUED -> Expiry.hasPassed(entry, now) ? expire(entry) : send(entry);
            case SENDING -> interrupt(entry);
            case UNCERTAIN -> readBack(entry, List.of());
            default -> throw new IllegalStateException(entry + " is due though its delivery has ended");
        };
    }

    private Step<Optional<MissionEntry>> expire(MissionEntry entry) {
        Delivery expired = Expiry.expired(entry, now);
        MissionEntry next = entry.with(expired, entry.presence(), entry.progress(), now);
        return Step.keep(next, List.of(TimelineEvent.of(expired)), kept -> Optional.empty());
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
        Progress unfollowed = entry.progress().checkAt(null);
        return readBack(entry.with(uncertain, presence, unfollowed, now), List.of(TimelineEvent.of(uncertain)));
    }

    private Step<Optional<MissionEntry>> readBack(MissionEntry entry, List<TimelineEvent> events) {
        Delivery leased = entry.delivery().dueAt(now.plus(lease));
        MissionEntry next = entry.with(leased, entry.presence(), entry.progress(), entry.updatedAt());
        return Step.keep(next, events, Optional::of);
    }
}
