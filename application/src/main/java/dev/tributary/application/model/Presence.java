package dev.tributary.application.model;

import dev.tributary.domain.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a mission at the fleet platform.
 *
 * @param knowledge whether it is there
 * @param held the revision the platform confirmed last; null if it never did
 * @param pending the call whose outcome is unknown; null unless the knowledge is UNCERTAIN
 * @param pendingRevision the revision that call carried
 * @param quietUntil until when absence is not believed
 * @param doubt the oldest content that an uncertain create may have left there; null if there is none
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
}
