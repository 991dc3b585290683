package dev.tributary.embedded;

import dev.tributary.connector.host.DraftReview;
import dev.tributary.connector.spi.MissionDraft;
import java.time.Instant;

/**
 * Looks at drafts without a gateway.
 *
 * @since 0.1
 */
public final class Drafts {

    private Drafts() {}

    /**
     * The draft with all the violations and warnings that it would get on arrival, as far as they depend on nothing but
     * the draft itself and the usual limits: whether its id is known, say, only a gateway can tell. May be called from any
     * thread; does not block.
     *
     * @param now when it would arrive: an expiry that has passed by then is a violation
     */
    public static MissionDraft checked(MissionDraft draft, Instant now) {
        return DraftReview.of(draft, now);
    }
}
