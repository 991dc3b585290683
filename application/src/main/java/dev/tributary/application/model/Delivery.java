package dev.tributary.application.model;

import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the delivery of a mission is.
 *
 * @param state the state
 * @param revision the revision the state speaks of
 * @param attempts calls begun for this delivery
 * @param reason why, where there is something to say
 * @param dueAt when the engine must look at it again: the next attempt, or the end of the lease of the one under way;
 *     null in a final state
 * @param since when this delivery was first attempted, or renewed while an outcome was open; null before
 * @param updatedAt when the state changed last
 * @param waitsSince since when what is wanted waits to be so at the platform: when the first delivery since the last end was
 *     asked for
 */
public record Delivery(
        DeliveryState state,
        Revision revision,
        int attempts,
        @Nullable Reason reason,
        @Nullable Instant dueAt,
        @Nullable Instant since,
        Instant updatedAt,
        Instant waitsSince) {

    public static Delivery queued(Revision revision, Instant now) {
        return new Delivery(DeliveryState.QUEUED, revision, 0, null, now, null, now, now);
    }

    /** This delivery in another state; a transition that the states do not allow is a bug. */
    public Delivery become(DeliveryState next, @Nullable Reason why, @Nullable Instant due, Instant now) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("a delivery that is " + state + " cannot become " + next);
        }
        Instant begun = state.isFinal() && !next.isFinal() ? now : waitsSince;
        return new Delivery(next, revision, attempts, why, due, since, now, begun);
    }

    /** This delivery for another revision, with nothing attempted yet. */
    public Delivery anew(Revision newest) {
        return new Delivery(state, newest, 0, reason, dueAt, null, updatedAt, waitsSince);
    }

    /** This delivery, looked at again at another time. */
    public Delivery dueAt(Instant due) {
        return new Delivery(state, revision, attempts, reason, due, since, updatedAt, waitsSince);
    }

    /** This delivery, its time before it is given up beginning now. */
    public Delivery since(Instant now) {
        return new Delivery(state, revision, attempts, reason, dueAt, now, updatedAt, waitsSince);
    }

    /** This delivery with one more call begun, for this revision. */
    public Delivery attempted(Revision carried, Instant now) {
        return new Delivery(
                state, carried, attempts + 1, reason, dueAt, since == null ? now : since, updatedAt, waitsSince);
    }

    /** This delivery without the call it was claimed for, which was not made. */
    public Delivery unattempted() {
        int made = attempts - 1;
        return new Delivery(state, revision, made, reason, dueAt, made == 0 ? null : since, updatedAt, waitsSince);
    }
}
