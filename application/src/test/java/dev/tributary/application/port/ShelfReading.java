package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks things up on a shelf. */
final class ShelfReading {

    private final Shelf shelf;

    ShelfReading(Shelf shelf) {
        this.shelf = shelf;
    }

    List<MissionEntry> due(Agenda agenda, Instant now, int limit) {
        return shelf.entries().stream()
                .filter(entry -> times(agenda, entry).anyMatch(time -> !time.isAfter(now)))
                .sorted(order(agenda))
                .limit(limit)
                .toList();
    }

    List<MissionEntry> list(EntryQuery query) {
        return shelf.entries().stream()
                .filter(entry -> entry.number() > query.after() && matches(query, entry))
                .limit(query.limit())
                .toList();
    }

    List<MissionEntry> resting(RestQuery query) {
        return shelf.entries().stream()
                .filter(entry -> Stream.of(Agenda.values())
                        .allMatch(agenda -> times(agenda, entry).findFirst().isEmpty()))
                .filter(entry -> entry.updatedAt().isBefore(query.before()) && isAfter(query, entry))
                .sorted(Comparator.comparing(MissionEntry::updatedAt).thenComparingLong(MissionEntry::number))
                .limit(query.limit())
                .toList();
    }

    private static boolean isAfter(RestQuery query, MissionEntry entry) {
        return entry.updatedAt().isAfter(query.from())
                || (entry.updatedAt().equals(query.from()) && entry.number() > query.after());
    }

    List<RecordedEvent> events(long after, @Nullable Partner partner, int limit) {
        return shelf.eventsAfter(after).stream()
                .filter(event -> allows(partner, event.partner()))
                .limit(limit)
                .toList();
    }

    Backlog backlog() {
        Map<DeliveryState, Long> counts = shelf.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.delivery().state(), Collectors.counting()));
        Optional<Instant> oldest = shelf.entries().stream()
                .filter(entry -> !entry.delivery().state().isFinal())
                .map(MissionEntry::createdAt)
                .min(Comparator.naturalOrder());
        return new Backlog(counts, shelf.removed(), oldest.orElse(null));
    }

    private static Stream<Instant> times(Agenda agenda, MissionEntry entry) {
        return Stream.of(
                        agenda == Agenda.DELIVERY
                                ? entry.delivery().dueAt()
                                : entry.progress().nextCheckAt())
                .filter(Objects::nonNull);
    }

    private static Comparator<MissionEntry> order(Agenda agenda) {
        Comparator<MissionEntry> byTime = agenda == Agenda.DELIVERY
                ? Comparator.comparing(MissionEntry::deadline)
                : Comparator.comparing(entry -> times(agenda, entry).findFirst().orElse(Instant.MAX));
        return byTime.thenComparingLong(MissionEntry::number);
    }

    private static boolean matches(EntryQuery query, MissionEntry entry) {
        return allows(query.partner(), entry.source().partner())
                && allows(query.delivery(), entry.delivery().state())
                && allows(query.progress(), entry.progress().state())
                && allows(query.connector(), entry.source().connector())
                && allows(query.recipient(), entry.mission().recipient().displayName())
                && (query.updatedSince() == null || !entry.updatedAt().isBefore(query.updatedSince()));
    }

    private static <T> boolean allows(@Nullable T wanted, T value) {
        return wanted == null || wanted.equals(value);
    }
}
