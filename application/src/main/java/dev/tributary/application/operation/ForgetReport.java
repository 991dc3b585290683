package dev.tributary.application.operation;

import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was forgotten of a person.
 *
 * @param removed missions, with their timelines, by the delivery state they ended in
 * @param verdicts remembered first verdicts that were forgotten
 * @param ids of the removed missions, {@link #SHOWN} at most: the platform may still hold these
 * @param keptBack missions that are still there, {@link #SHOWN} at most
 * @param kept how many are still there
 * @param unfinished what kept it from its end after some of it was done, for the operator; null if nothing did
 */
public record ForgetReport(
        Map<DeliveryState, Long> removed,
        int verdicts,
        List<MissionId> ids,
        List<KeptBack> keptBack,
        long kept,
        @Nullable String unfinished) {

    public static final int SHOWN = 1_000;

    /** A mission whose delivery has not ended or is in doubt. */
    public record KeptBack(MissionId id, DeliveryState state) {}

    public ForgetReport {
        removed = Map.copyOf(removed);
        ids = List.copyOf(ids);
        keptBack = List.copyOf(keptBack);
    }
}
