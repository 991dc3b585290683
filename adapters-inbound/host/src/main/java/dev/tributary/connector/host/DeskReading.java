package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.MissionId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Reads what a connector may see. */
final class DeskReading {

    /** Where the prefix hides some, more than the wanted ones are read at once, for fewer rounds. */
    private static final int BATCH_WITH_PREFIX = 500;

    private final Missions missions;
    private final DeskRules rules;
    private final Door door;
    private final ViewMapping views;
    private final EventMapping events;

    DeskReading(Missions missions, DeskRules rules, Door door) {
        this.missions = missions;
        this.rules = rules;
        this.door = door;
        this.views = new ViewMapping(rules.prefix());
        this.events = new EventMapping(rules.prefix());
    }

    CompletionStage<Optional<MissionView>> one(
            String id, Function<MissionId, CompletionStage<Optional<MissionEntry>>> read) {
        return door.read(() -> rules.prefix()
                        .idOf(id)
                        .map(read)
                        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())))
                .thenApply(entry -> entry.map(views::view));
    }

    CompletionStage<MissionQuery.Page> list(MissionQuery query, long after) {
        int wanted = query.limit() + 1;
        ReadingOn<MissionEntry> reading = new ReadingOn<>(
                place -> missions.list(entries(query, place, batch(wanted))),
                MissionEntry::number,
                entry -> rules.prefix().isBorneBy(entry.mission().id()),
                batch(wanted));
        return door.read(() -> reading.first(wanted, after)).thenApply(found -> page(found, query.limit()));
    }

    CompletionStage<List<MissionEvent>> timeline(String id) {
        return door.read(() -> rules.prefix()
                        .idOf(id)
                        .map(mission -> missions.timeline(rules.scope(), mission))
                        .orElseGet(() -> CompletableFuture.completedFuture(List.of())))
                .thenApply(recorded -> recorded.stream().map(events::event).toList());
    }

    CompletionStage<List<MissionEvent>> eventsAfter(long sequence, int limit) {
        ReadingOn<RecordedEvent> reading = new ReadingOn<>(
                place -> missions.eventsAfter(rules.scope(), place, batch(limit)),
                RecordedEvent::sequence,
                recorded -> rules.prefix().isBorneBy(recorded.key().id()),
                batch(limit));
        return door.read(() -> reading.first(limit, sequence))
                .thenApply(found -> found.stream().map(events::event).toList());
    }

    private int batch(int wanted) {
        return rules.prefix().isEmpty() ? wanted : Math.max(wanted, BATCH_WITH_PREFIX);
    }

    private MissionQuery.Page page(List<MissionEntry> found, int limit) {
        List<MissionEntry> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursor.write(found.get(limit - 1).number()) : null;
        return new MissionQuery.Page(shown.stream().map(views::view).toList(), next);
    }

    private EntryQuery entries(MissionQuery query, long after, int batch) {
        MissionView.DeliveryState delivery = query.delivery();
        MissionView.ProgressState progress = query.progress();
        return new EntryQuery(
                rules.scope().partner(),
                delivery == null ? null : StateMapping.inward(delivery),
                progress == null ? null : StateMapping.inward(progress),
                query.connector(),
                query.recipient(),
                query.updatedSince(),
                after,
                batch);
    }
}
