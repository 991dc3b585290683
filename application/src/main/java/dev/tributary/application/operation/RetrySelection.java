package dev.tributary.application.operation;

import dev.tributary.application.intake.Redelivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries that ended in vain are to be sent again. Null means any.
 *
 * @param states some of {@link #STATES}, at least one
 * @param connector the one that the newest revision came by
 * @param after only missions with a greater number: where an earlier call left off, else 0
 * @param limit at most so many, 1 to {@link #MOST}
 */
public record RetrySelection(
        Set<DeliveryState> states,
        @Nullable Partner partner,
        @Nullable String connector,
        long after,
        int limit) {

    public static final Set<DeliveryState> STATES = Redelivery.IN_VAIN;
    public static final int USUAL = 1_000;
    public static final int MOST = 10_000;

    public RetrySelection {
        states = Set.copyOf(states);
        if (states.isEmpty() || !STATES.containsAll(states)) {
            throw new IllegalArgumentException("only what ended as one of " + STATES + " is sent again");
        }
        if (after < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a retry begins after 0 or more and takes 1 to " + MOST);
        }
    }

    /** A question for each state, which the store answers from an index. */
    List<EntryQuery> queries(long from, int most) {
        return states.stream()
                .map(state -> new EntryQuery(partner, state, null, connector, null, null, from, most))
                .toList();
    }

    boolean picks(MissionEntry entry) {
        return states.contains(entry.delivery().state())
                && (partner == null || partner.equals(entry.source().partner()))
                && (connector == null || connector.equals(entry.source().connector()));
    }
}
