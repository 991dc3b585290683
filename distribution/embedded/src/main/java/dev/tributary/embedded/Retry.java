package dev.tributary.embedded;

import dev.tributary.application.operation.RetrySelection;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which missions whose delivery ended in vain are to be sent again. Null means any.
 *
 * @param states some of {@link #STATES}, at least one
 * @param partner whose missions
 * @param connector the one that their newest revision came by
 * @param after only missions with a greater number: what {@link
 *     dev.tributary.application.operation.RetryReport#next()} told, else 0
 * @param limit at most so many, 1 to {@link #MOST}
 * @since 0.1
 */
public record Retry(
        Set<DeliveryState> states,
        @Nullable String partner,
        @Nullable String connector,
        long after,
        int limit) {

    /** What can be sent again. */
    public static final Set<DeliveryState> STATES =
            Set.copyOf(EnumSet.of(DeliveryState.FAILED, DeliveryState.REJECTED, DeliveryState.EXPIRED));

    /** The usual limit. */
    public static final int USUAL = RetrySelection.USUAL;

    /** The greatest limit. */
    public static final int MOST = RetrySelection.MOST;

    /** @throws IllegalArgumentException if one of them is not allowed */
    public Retry {
        states = Set.copyOf(states);
        if (states.isEmpty() || !STATES.containsAll(states)) {
            throw new IllegalArgumentException("only what ended as one of " + STATES + " is sent again");
        }
        if (after < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a retry begins after 0 or more and takes 1 to " + MOST);
        }
    }
}
