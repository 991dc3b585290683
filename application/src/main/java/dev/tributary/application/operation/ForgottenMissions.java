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

/** Gathers what becomes of a person's missions, one batch after the other. */
final class ForgottenMissions {

    private final Map<DeliveryState, Long> removed = new EnumMap<>(DeliveryState.class);
    private final List<MissionId> ids = new ArrayList<>();
    private final List<ForgetReport.KeptBack> keptBack = new ArrayList<>();
    private final Set<Long> kept = new HashSet<>();

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

    ForgetReport report(int verdicts) {
        return new ForgetReport(removed, verdicts, ids, keptBack, kept.size());
    }
}
