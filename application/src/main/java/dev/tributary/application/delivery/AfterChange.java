package dev.tributary.application.delivery;

import dev.tributary.application.delivery.Pacing.Kind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Reason;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Absent;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.Outcome.Refused;
import dev.tributary.application.port.Outcome.Throttled;
import dev.tributary.application.port.Outcome.Unauthorised;
import dev.tributary.application.port.Outcome.Unavailable;
import dev.tributary.application.port.Outcome.Unknown;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a delivery after a create, modify or delete, by its outcome.
 *
 * <pre>
 *               CREATE               MODIFY               DELETE
 * done          delivered            delivered            cancelled
 * exists        modify               repeat, bounded      repeat, bounded
 * absent        rejected             create, bounded      cancelled
 * refused       rejected             rejected             rejected
 * throttled     repeat when told     repeat when told     repeat when told
 * unavailable   likewise             likewise             likewise
 * unauthorised  repeat later         repeat later         repeat later
 * unknown       read back            read back            read back
 * </pre>
 *
 * <p>Whatever ends here begins anew if something newer has come in meanwhile. What is repeated is given up in time.
 */
final class AfterChange implements Outcome.Cases<Ruling> {

    private final MissionEntry current;
    private final Operation operation;
    private final Pacing pacing;
    private final Instant now;

    AfterChange(MissionEntry current, Operation operation, Pacing pacing, Instant now) {
        this.current = current;
        this.operation = operation;
        this.pacing = pacing;
        this.now = now;
    }

    @Override
    public Ruling done() {
        return operation == Operation.DELETE
                ? ended(DeliveryState.CANCELLED, null, current.presence().deleted())
                : ended(
                        DeliveryState.DELIVERED,
                        null,
                        current.presence().there(current.presence().pendingRevision()));
    }

    @Override
    public Ruling exists() {
        Presence presence = operation == Operation.CREATE
                ? current.presence().foundThere().puzzled()
                : current.presence().thereAsBefore().puzzled();
        return again(presence);
    }

    @Override
    public Ruling absent(Absent outcome) {
        return switch (operation) {
            case DELETE ->
                ended(DeliveryState.CANCELLED, null, current.presence().deleted());
            case MODIFY -> again(current.presence().missed().puzzled());
            default -> refused(new Refused(outcome.words()));
        };
    }

    @Override
    public Ruling refused(Refused outcome) {
        return ended(
                DeliveryState.REJECTED,
                Reasons.refused(outcome.words()),
                current.presence().unchanged());
    }

    @Override
    public Ruling throttled(Throttled outcome) {
        return later(Kind.THROTTLED, Reasons.THROTTLED, outcome.until());
    }

    @Override
    public Ruling unavailable(Unavailable outcome) {
        return later(Kind.UNAVAILABLE, Reasons.UNAVAILABLE, outcome.until());
    }

    /** Until when no login is tried is the process's own affair: with another password, the next one need not wait. */
    @Override
    public Ruling unauthorised(Unauthorised outcome) {
        return later(Kind.UNAUTHORISED, Reasons.UNAUTHORISED, null);
    }

    @Override
    public Ruling unknown(Unknown outcome) {
        Presence uncertain = current.presence().uncertain(pacing.absenceBelievedFrom(now));
        Presence presence = outcome.doubt() == Doubt.UNJUDGED ? uncertain.puzzled() : uncertain;
        Instant due = Pacing.notBefore(pacing.afterAttempts(Kind.UNAVAILABLE, 1, now), outcome.until(), now);
        return Ruling.doubt(Reason.of(Reasons.OUTCOME_UNKNOWN), due, presence);
    }

    private Ruling ended(DeliveryState state, @Nullable Reason reason, Presence presence) {
        return Ruling.isOvertaken(current) ? Newer.of(current, presence, now) : Ruling.end(state, reason, presence);
    }

    /** Answers that contradict each other are followed a few times, then given up. */
    private Ruling again(Presence presence) {
        boolean tooOften = presence.unjudged() > Pacing.REPETITIONS || pacing.givenUp(current.delivery(), now);
        if (tooOften || Ruling.isOvertaken(current)) {
            return ended(DeliveryState.FAILED, Reason.of(Reasons.CONTRADICTORY), presence);
        }
        return Ruling.queue(null, presence.unjudged() > 1 ? nextAttempt(Kind.PUZZLED) : now, presence);
    }

    private Ruling later(Kind kind, String code, @Nullable Instant earliest) {
        Presence presence = current.presence().unchanged();
        Instant due = Pacing.notBefore(nextAttempt(kind), earliest, now);
        if (Ruling.isOvertaken(current)) {
            return Newer.of(current, presence, due);
        }
        return pacing.givenUp(current.delivery(), now)
                ? Ruling.end(DeliveryState.FAILED, Reason.of(code), presence)
                : Ruling.queue(Reason.of(code), due, presence);
    }

    private Instant nextAttempt(Kind kind) {
        return pacing.afterAttempts(kind, current.delivery().attempts(), now);
    }
}
