package dev.tributary.application.operation;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what becomes of a person's missions, one batch after the other. */
final class ForgottenMissions {

    private final Map<DeliveryState, Long> removed = new EnumMap<>(DeliveryState.class);
    private final List<MissionId> ids = new ArrayList<>();
    private final List<ForgetReport.KeptBack> keptBack = new ArrayList<>();
    private final Set<Long> kept = new HashSet<>();
    private int verdicts;

    void removed(MissionEntry entry) {
        removed.merge(entry.delivery().state(), 1L, Long::sum);
        if (ids.size() < ForgetReport.SHOWN) {
            ids.add(entry.key().id());
        }
    }

    void kept(MissionEntry entry) {
        kept.add(entry.number());
        if (keptBack.size() < ForgetReport.SHOWN) {
            keptBack.add(
                    new ForgetReport.KeptBack(entry.key().id(), entry.delivery().state()));
        }
    }

    boolean isKept(MissionEntry entry) {
        return kept.contains(entry.number());
    }

    void verdictsForgotten(int count) {
        verdicts = count;
    }

    /** Whether something that was kept of the person has gone. */
    boolean hasAnyGone() {
        return !removed.isEmpty() || verdicts > 0;
    }

    ForgetReport report(@Nullable String unfinished) {
        return new ForgetReport(removed, verdicts, ids, keptBack, kept.size(), unfinished);
    }
}
