package dev.tributary.application.intake;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sends again what has failed, was refused or has expired; safe when repeated. */
public final class RetryRequest implements Change<Verdict> {

    private static final Set<DeliveryState> RETRIED =
            EnumSet.of(DeliveryState.FAILED, DeliveryState.REJECTED, DeliveryState.EXPIRED);

    private final Scope scope;
    private final Instant now;

    public RetryRequest(Scope scope, Instant now) {
        this.scope = scope;
        this.now = now;
    }

    @Override
    public Step<Verdict> apply(Found found) {
        return Identity.visible(found.entries(), scope)
                .map(this::retry)
                .orElseGet(() -> Step.leave(new Verdict.Rejected(List.of(IntakeFindings.ID_UNKNOWN), List.of())));
    }

    private Step<Verdict> retry(MissionEntry entry) {
        if (!RETRIED.contains(entry.delivery().state())) {
            return Step.leave(new Verdict.Duplicate(entry));
        }
        Delivery delivery = Redelivery.of(entry, entry.content(), now);
        MissionEntry next = entry.with(delivery, entry.presence().afresh(), entry.progress(), now);
        List<TimelineEvent> events =
                List.of(TimelineEvent.of(EventKind.RETRY, entry.revision(), now), TimelineEvent.of(delivery));
        return Step.keep(next, events, kept -> new Verdict.Accepted(kept, false));
    }
}
