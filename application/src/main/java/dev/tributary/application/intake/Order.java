package dev.tributary.application.intake;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.Characters;
import dev.tributary.domain.Partner;
import dev.tributary.domain.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who wants something done to a mission, and why; the timeline shows both.
 *
 * @param who 1 to 100 characters
 * @param why up to 500 characters; null where nothing was said
 */
public record Order(String who, @Nullable String why) {

    public static final int LONGEST_WHO = 100;
    public static final int LONGEST_WHY = 500;

    /** The reason's code in the timeline. */
    public static final String CODE = "retried";

    public Order {
        if (!isSayable(who, LONGEST_WHO) || (why != null && !isSayable(why, LONGEST_WHY))) {
            throw new IllegalArgumentException("an order tells who in 1 to " + LONGEST_WHO
                    + " characters and why in up to " + LONGEST_WHY + ", without control characters");
        }
    }

    /** What a partner wants by a connector. */
    public static Order of(Partner partner, String connector) {
        return new Order(cut(partner.name() + " (" + connector + ")"), null);
    }

    /** Whether this can be said in so many characters. */
    public static boolean isSayable(String text, int longest) {
        return !Characters.isBlank(text) && Characters.isWritable(text) && Characters.count(text) <= longest;
    }

    TimelineEvent event(Revision revision, Instant at) {
        String words = why == null ? who : who + ": " + why;
        return new TimelineEvent(at, EventKind.RETRY, revision, null, null, new Reason(CODE, words));
    }

    private static String cut(String who) {
        return Characters.count(who) <= LONGEST_WHO ? who : who.substring(0, who.offsetByCodePoints(0, LONGEST_WHO));
    }

    /** Names a person. */
    @Override
    public String toString() {
        return "Order";
    }
}
