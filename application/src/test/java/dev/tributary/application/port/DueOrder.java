package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of one agenda that are due some time: what may be due by now in the order of the agenda, the rest by time. */
final class DueOrder {

    private final Function<MissionEntry, @Nullable Instant> dueAt;
    private final NavigableSet<MissionEntry> ripe;
    private final NavigableSet<MissionEntry> later;

    DueOrder(Function<MissionEntry, @Nullable Instant> dueAt, Comparator<MissionEntry> order) {
        this.dueAt = dueAt;
        this.ripe = new TreeSet<>(order.thenComparingLong(MissionEntry::number));
        this.later = new TreeSet<>(Comparator.comparing(this::time).thenComparingLong(MissionEntry::number));
    }

    void add(MissionEntry entry) {
        if (dueAt.apply(entry) != null) {
            later.add(entry);
        }
    }

    void remove(MissionEntry entry) {
        if (dueAt.apply(entry) != null && !later.remove(entry)) {
            ripe.remove(entry);
        }
    }

    List<MissionEntry> due(Instant now, int skipped, int limit) {
        while (!later.isEmpty() && !time(later.first()).isAfter(now)) {
            ripe.add(later.pollFirst());
        }
        return ripe.stream()
                .filter(entry -> !time(entry).isAfter(now))
                .skip(skipped)
                .limit(limit)
                .toList();
    }

    private Instant time(MissionEntry entry) {
        return Objects.requireNonNull(dueAt.apply(entry));
    }
}
