package dev.tributary.connector.spi;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * What became of one item. Given only after the item's mission is on disk.
 *
 * @since 0.1
 */
public sealed interface Receipt {

    /**
     * The draft is a new mission, a new revision or a cancellation; it will be delivered.
     *
     * @param mission as it is now; its warnings are those of this draft
     * @param created whether the mission is new
     */
    record Accepted(MissionView mission, boolean created) implements Receipt {}

    /** The mission, told as it is now, is there already with the same content, or cancelled already. */
    record Duplicate(MissionView mission) implements Receipt {}

    /**
     * The draft cannot be taken. A correction can be handed in as a new item.
     *
     * @param violations all that is wrong, at least one
     * @param warnings what else was found
     */
    record Rejected(List<Finding> violations, List<Finding> warnings) implements Receipt {
        /** Copies the lists. */
        public Rejected {
            violations = List.copyOf(violations);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing is decided and nothing was kept: offer the same item again.
     *
     * @param after how long to wait at least
     * @param reason why, for the operator
     */
    record ComeBackLater(Duration after, Text reason) implements Receipt {}

    /** The result of the function that fits this receipt. */
    default <T> T fold(
            Function<Accepted, T> accepted,
            Function<Duplicate, T> duplicate,
            Function<Rejected, T> rejected,
            Function<ComeBackLater, T> comeBackLater) {
        if (this instanceof Accepted receipt) {
            return accepted.apply(receipt);
        }
        if (this instanceof Duplicate receipt) {
            return duplicate.apply(receipt);
        }
        return this instanceof Rejected receipt ? rejected.apply(receipt) : comeBackLater.apply((ComeBackLater) this);
    }
}
