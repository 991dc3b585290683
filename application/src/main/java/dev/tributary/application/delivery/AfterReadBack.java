package dev.tributary.application.delivery;

import dev.tributary.application.delivery.Pacing.Kind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Reason;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import java.util.Objects;

/**
 * What becomes of a delivery whose outcome was unknown, once the status was read back.
 *
 * <pre>
 * unknown was   it is there                             it is not there, and the quiet time is over
 * CREATE        delivered; modify if older content      create again, bounded where no rule judges
 *               may be there
 * MODIFY        when the quiet time is over: modify     create
 *               again, bounded where no rule judges
 * DELETE        likewise: delete again                  cancelled
 * </pre>
 *
 * <p>What was asked before the quiet time was over tells nothing of absence, however late it is answered; nor of a modify
 * or delete, which may still happen and would undo what is newer. Where the status cannot be read, it is read later.
 */
final class AfterReadBack {

    private final MissionEntry current;
    private final Pacing pacing;
    private final Instant asked;
    private final Instant now;

    AfterReadBack(MissionEntry current, Pacing pacing, Instant asked, Instant now) {
        this.current = current;
        this.pacing = pacing;
        this.asked = asked;
        this.now = now;
    }

    Ruling of(StatusReading reading) {
        return reading.fold(
                reported -> reported.state() == ProgressState.DELETED ? absent() : there(),
                unheard -> absent(),
                unread -> unread(unread.why()));
    }

    private Ruling there() {
        Presence known = current.presence();
        if (known.pending() != Operation.CREATE) {
            return isTooEarly() ? waitForQuiet() : again(known.thereAsBefore(), known.thereInDoubt());
        }
        boolean onlyThisContent = known.doubt() != null && known.doubt().equals(known.pendingRevision());
        Presence presence = known.there(onlyThisContent ? known.pendingRevision() : null);
        return onlyThisContent && !Ruling.isOvertaken(current)
                ? Ruling.end(DeliveryState.DELIVERED, null, presence)
                : Ruling.queue(null, now, presence);
    }

    private Ruling absent() {
        if (isTooEarly()) {
            return waitForQuiet();
        }
        Presence known = current.presence();
        if (current.isCancelled()) {
            return Ruling.end(DeliveryState.CANCELLED, null, known.gone());
        }
        Presence presence = known.pending() == Operation.MODIFY ? known.missed() : known.gone();
        return again(presence, presence);
    }

    private boolean isTooEarly() {
        Instant end = current.presence().quietUntil();
        return end != null && asked.isBefore(pacing.quietUntil(end));
    }

    /** A machine that stands still again and again must not put off the end for ever. */
    private Ruling waitForQuiet() {
        Instant end = Objects.requireNonNull(current.presence().quietUntil(), "it is too early for something");
        if (!now.isBefore(end) && pacing.givenUp(current.delivery(), now)) {
            return Ruling.end(DeliveryState.FAILED, Reason.of(Reasons.OUTCOME_UNKNOWN), current.presence());
        }
        Instant believedFrom = pacing.quietUntil(end);
        Instant due = now.isBefore(believedFrom) ? believedFrom : now;
        return Ruling.doubt(current.delivery().reason(), due, current.presence());
    }

    /** What waits now goes ahead, unless it is the same that no rule could judge too often; then this is known at last. */
    private Ruling again(Presence presence, Presence atLast) {
        if (Ruling.isOvertaken(current)) {
            return Ruling.queue(null, now, presence);
        }
        if (presence.unjudged() > Pacing.REPETITIONS || pacing.givenUp(current.delivery(), now)) {
            return Ruling.end(DeliveryState.FAILED, Reason.of(Reasons.OUTCOME_UNKNOWN), atLast);
        }
        Kind kind = presence.unjudged() > 0 ? Kind.PUZZLED : Kind.UNAVAILABLE;
        Instant due = pacing.afterAttempts(kind, current.delivery().attempts(), now);
        return Ruling.queue(current.delivery().reason(), due, presence);
    }

    private Ruling unread(Outcome why) {
        if (pacing.givenUp(current.delivery(), now)) {
            return Ruling.end(DeliveryState.FAILED, Reason.of(Reasons.OUTCOME_UNKNOWN), current.presence());
        }
        Instant due = pacing.afterDoubt(current.delivery().updatedAt(), now);
        return Ruling.doubt(
                current.delivery().reason(),
                Pacing.notBefore(due, why.waitUntil().orElse(null), now),
                current.presence());
    }
}
