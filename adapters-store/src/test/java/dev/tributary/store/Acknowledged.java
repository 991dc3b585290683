package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.attempted;
import static dev.tributary.application.port.SampleEntries.full;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.Step;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a {@link KillableWriter} has acknowledged: missions, and how often each was changed. */
final class Acknowledged {

    /** How many events can be reached from the missions they belong to. */
    private static final String CHAINED = "with recursive chain (entry, sequence) as ("
            + " select number, last_event from mission"
            + " union all"
            + " select event.entry, event.previous from chain join event using (sequence, entry)"
            + " where event.previous is not null)"
            + " select count(*) from chain join event using (sequence, entry)";

    private final Map<String, Integer> changes = new HashMap<>();

    Acknowledged copy() {
        Acknowledged copy = new Acknowledged();
        copy.changes.putAll(changes);
        return copy;
    }

    void note(String line) {
        String[] parts = line.split(" ", -1);
        changes.merge(parts[0], Integer.valueOf(parts[1]), Math::max);
    }

    /** All of it is in this file, whatever else is there is whole, and the file is sound. */
    void assertAllThere(Path file) throws Exception {
        try (MissionStore store = Stores.open(file)) {
            List<MissionEntry> kept = Stores.await(store.list(Stores.ALL));
            Set<String> missing = new HashSet<>(changes.keySet());
            missing.removeAll(kept.stream().map(Acknowledged::id).collect(toSet()));
            assertThat(missing).isEmpty();
            kept.forEach(entry -> assertWhole(entry, changes.getOrDefault(id(entry), 0)));
            assertThat(events(store))
                    .isEqualTo(kept.stream().collect(toMap(MissionEntry::number, it -> 1L + changes(it))));
            assertThat(verdicts(store, kept))
                    .isEqualTo(kept.stream().map(Acknowledged::firstVerdict).toList());
            assertThat(Stores.await(store.backlog()).waiting()).isEqualTo(kept.size());
        }
        assertThat(Stores.query(file, CHAINED)).isEqualTo(Stores.query(file, "select count(*) from event"));
        assertThat(Stores.query(file, "pragma integrity_check")).containsExactly("ok");
    }

    private static void assertWhole(MissionEntry entry, int acknowledged) {
        MissionEntry expected = full(id(entry)).numbered(entry.number());
        for (int i = 0; i < changes(entry); i++) {
            expected = attempted(expected);
        }
        assertThat(entry).isEqualTo(expected);
        assertThat(changes(entry)).isGreaterThanOrEqualTo(acknowledged);
    }

    private static Map<Long, Long> events(MissionStore store) throws Exception {
        return Stores.await(store.eventsAfter(0, null, Integer.MAX_VALUE)).stream()
                .collect(groupingBy(RecordedEvent::entry, counting()));
    }

    private static List<Remembered> verdicts(MissionStore store, List<MissionEntry> entries) throws Exception {
        return Stores.await(store.changeAll(entries.stream()
                .map(entry -> new Located<Remembered>(
                        new Place.OfMission(null, KillableWriter.key(id(entry))),
                        found -> Step.leave(found.firstVerdict().orElseThrow())))
                .toList()));
    }

    private static Remembered firstVerdict(MissionEntry entry) {
        return new Remembered("print", new Verdict.Accepted(full(id(entry)).numbered(entry.number()), true));
    }

    private static int changes(MissionEntry entry) {
        return entry.delivery().attempts() - full("any").delivery().attempts();
    }

    private static String id(MissionEntry entry) {
        return entry.key().id().value();
    }
}
