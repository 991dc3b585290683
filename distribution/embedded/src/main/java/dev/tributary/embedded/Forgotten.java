package dev.tributary.embedded;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was forgotten of a person.
 *
 * @param removed missions, with their timelines, by the delivery state they ended in
 * @param verdicts first verdicts, remembered for items that come again, that were forgotten
 * @param ids of the removed missions, the first 1,000: Océan may still hold these
 * @param kept missions that are still there, the first 1,000
 * @param keptInAll how many are still there
 * @param unfinished what kept it from its end after some of it was done, and what to do, before it is called again; null if
 *     nothing did
 * @since 0.1
 */
public record Forgotten(
        Map<DeliveryState, Long> removed,
        int verdicts,
        List<String> ids,
        List<Kept> kept,
        long keptInAll,
        @Nullable String unfinished) {

    /**
     * A mission that is still there: cancel it, or wait for the end of its delivery; where that has ended in doubt, have it
     * sent again first.
     *
     * @param id the whole id
     * @param state how far its delivery is
     */
    public record Kept(String id, DeliveryState state) {}

    public Forgotten {
        removed = Map.copyOf(removed);
        ids = List.copyOf(ids);
        kept = List.copyOf(kept);
    }

    /** How many missions were removed. */
    public long removedInAll() {
        return removed.values().stream().mapToLong(Long::longValue).sum();
    }
}
