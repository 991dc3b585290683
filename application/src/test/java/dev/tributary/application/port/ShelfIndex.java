package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds entries on a shelf without looking at all of them. */
final class ShelfIndex {

    private final Map<MissionId, NavigableMap<Long, MissionEntry>> byId = new HashMap<>();
    private final Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    private final NavigableSet<MissionEntry> waiting =
            new TreeSet<>(Comparator.comparing(ShelfIndex::waitsSince).thenComparingLong(MissionEntry::number));
    private final DueOrder deliveries =
            new DueOrder(entry -> entry.delivery().dueAt(), Comparator.comparing(MissionEntry::deadline));
    private final DueOrder checks = new DueOrder(
            entry -> entry.progress().nextCheckAt(),
            Comparator.comparing(
                    entry -> Objects.requireNonNull(entry.progress().nextCheckAt())));

    void add(MissionEntry entry) {
        byId.computeIfAbsent(entry.key().id(), id -> new TreeMap<>()).put(entry.number(), entry);
        counts.merge(entry.delivery().state(), 1L, Long::sum);
        deliveries.add(entry);
        checks.add(entry);
        if (!entry.delivery().state().isFinal()) {
            waiting.add(entry);
        }
    }

    void remove(MissionEntry entry) {
        byId.getOrDefault(entry.key().id(), new TreeMap<>()).remove(entry.number());
        counts.computeIfPresent(entry.delivery().state(), (state, count) -> count == 1 ? null : count - 1);
        deliveries.remove(entry);
        checks.remove(entry);
        waiting.remove(entry);
    }

    Collection<MissionEntry> withId(MissionId id) {
        return byId.getOrDefault(id, new TreeMap<>()).values();
    }

    List<MissionEntry> due(Agenda agenda, Instant now, int skipped, int limit) {
        return (agenda == Agenda.DELIVERY ? deliveries : checks).due(now, skipped, limit);
    }

    Backlog backlog(Map<DeliveryState, Long> removed) {
        return new Backlog(counts, removed, waiting.isEmpty() ? null : waitsSince(waiting.first()));
    }

    private static Instant waitsSince(MissionEntry entry) {
        return entry.delivery().waitsSince();
    }
}
