package dev.tributary.application.model;

import dev.tributary.domain.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a mission at the fleet platform.
 *
 * @param knowledge whether it is there
 * @param held the revision the platform confirmed last; null if it never did
 * @param pending the call that is under way or whose outcome is unknown; null if there is none
 * @param pendingRevision the revision that call carries
 * @param quietUntil until when absence is not believed
 * @param doubt the oldest content that an uncertain create may have left there, a revision that never is if it is not
 *     the mission's own; null if there is none
 * @param unjudged answers in a row that no rule judged or that contradicted each other
 */
public record Presence(
        Knowledge knowledge,
        @Nullable Revision held,
        @Nullable Operation pending,
        @Nullable Revision pendingRevision,
        @Nullable Instant quietUntil,
        @Nullable Revision doubt,
        int unjudged) {

    /** Whether a mission is at the platform. */
    public enum Knowledge {
        ABSENT,
        UNCERTAIN,
        PRESENT
    }

    /** Stands for content at the platform that no revision of the mission wrote. */
    private static final Revision FOREIGN = new Revision(Integer.MAX_VALUE);

    public static final Presence NEVER_SENT = new Presence(Knowledge.ABSENT, null, null, null, null, null, 0);

    public boolean isAbsent() {
        return knowledge == Knowledge.ABSENT;
    }

    public boolean isUncertain() {
        return knowledge == Knowledge.UNCERTAIN;
    }

    public boolean isPresent() {
        return knowledge == Knowledge.PRESENT;
    }

    /** A call is begun; should the process die now, its outcome is unknown. */
    public Presence calling(Operation operation, Revision carried) {
        return new Presence(knowledge, held, operation, carried, quietUntil, doubt, unjudged);
    }

    /** Whether anything of it may be at the platform. */
    public boolean mayBeThere() {
        return !isAbsent() || pending != null || doubt != null;
    }

    /** Whether nobody can say for sure what of it is at the platform. */
    public boolean isInDoubt() {
        return isUncertain() || pending != null || doubt != null;
    }

    /** It is there, with the content of this revision or, with null, with one that nobody knows. */
    public Presence there(@Nullable Revision content) {
        return new Presence(Knowledge.PRESENT, content, null, null, null, null, 0);
    }

    /** It is there against what was known, and nobody knows with which content. */
    public Presence foundThere() {
        return new Presence(Knowledge.PRESENT, null, null, null, null, null, unjudged);
    }

    /** It is there as it was before; the change that was called did not happen or has to be repeated. */
    public Presence thereAsBefore() {
        return new Presence(Knowledge.PRESENT, held, null, null, null, null, unjudged);
    }

    /** It is there, and nobody will find out whether the change that was called has happened. */
    public Presence thereInDoubt() {
        return new Presence(Knowledge.PRESENT, held, pending, pendingRevision, null, null, unjudged);
    }

    /** It is not there, and nothing of it is in doubt. */
    public Presence deleted() {
        return NEVER_SENT;
    }

    /** It was missed where it should be; what was there stays in doubt. */
    public Presence missed() {
        return new Presence(Knowledge.ABSENT, null, null, null, null, held == null ? FOREIGN : held, unjudged);
    }

    /** It is not there; content that an uncertain create may have left stays in doubt. */
    public Presence gone() {
        return new Presence(Knowledge.ABSENT, null, null, null, null, doubt, unjudged);
    }

    /** Nothing happened: what was known before the call holds. */
    public Presence unchanged() {
        return new Presence(knowledge, held, null, null, null, doubt, unjudged);
    }

    /** The call that was begun may have happened. */
    public Presence uncertain(Instant absenceBelievedFrom) {
        Revision oldest = pending == Operation.CREATE && doubt == null ? pendingRevision : doubt;
        return new Presence(Knowledge.UNCERTAIN, held, pending, pendingRevision, absenceBelievedFrom, oldest, unjudged);
    }

    /** One more answer that no rule judged, or that contradicted the one before. */
    public Presence puzzled() {
        return new Presence(knowledge, held, pending, pendingRevision, quietUntil, doubt, unjudged + 1);
    }

    /** The same, with a new delivery ahead. */
    public Presence afresh() {
        return new Presence(knowledge, held, pending, pendingRevision, quietUntil, doubt, 0);
    }
}
