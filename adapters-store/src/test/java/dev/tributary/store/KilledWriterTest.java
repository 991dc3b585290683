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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process has acknowledged is there, and everything that is there is whole. */
class KilledWriterTest {

    private static final int ROUNDS = Boolean.getBoolean("tributary.long") ? 60 : 3;
    private static final int ROUNDS_FOR_A_FILE = 10;
    private static final int MOST_LINES = Boolean.getBoolean("tributary.long") ? 5_000 : 600;

    /** How many events can be reached from the missions they belong to. */
    private static final String CHAINED = "with recursive chain (entry, sequence) as ("
            + " select number, last_event from mission"
            + " union all"
            + " select event.entry, event.previous from chain join event using (sequence, entry)"
            + " where event.previous is not null)"
            + " select count(*) from chain join event using (sequence, entry)";

    @TempDir
    private Path directory;

    @Test
    void whatWasAcknowledgedOutlivesKills() throws Exception {
        long seed = Long.getLong("tributary.seed", System.nanoTime());
        System.out.println("kills with -Dtributary.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round += ROUNDS_FOR_A_FILE) {
            killAgainAndAgain(directory.resolve(round + ".db"), Math.min(ROUNDS_FOR_A_FILE, ROUNDS - round), random);
        }
    }

    private static void killAgainAndAgain(Path file, int rounds, Random random) throws Exception {
        Map<String, Integer> acknowledged = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            runAndKill(file, "r" + round + "-", random.nextInt(MOST_LINES)).forEach(line -> note(acknowledged, line));
            assertAllThere(file, acknowledged);
        }
    }

    private static List<String> runAndKill(Path file, String prefix, int lines) throws Exception {
        try (ChildProcess writer = ChildProcess.start(KillableWriter.class, file.toString(), prefix)) {
            List<String> seen = new ArrayList<>();
            while (seen.size() < lines) {
                seen.add(writer.line());
            }
            writer.kill();
            seen.addAll(writer.lines());
            return seen;
        }
    }

    private static void note(Map<String, Integer> acknowledged, String line) {
        String[] parts = line.split(" ", -1);
        acknowledged.merge(parts[0], Integer.valueOf(parts[1]), Math::max);
    }

    private static void assertAllThere(Path file, Map<String, Integer> acknowledged) throws Exception {
        try (MissionStore store = Stores.open(file)) {
            List<MissionEntry> kept = Stores.await(store.list(Stores.ALL));
            Set<String> missing = new HashSet<>(acknowledged.keySet());
            missing.removeAll(kept.stream().map(KilledWriterTest::id).collect(toSet()));
            assertThat(missing).isEmpty();
            kept.forEach(entry -> assertWhole(entry, acknowledged.getOrDefault(id(entry), 0)));
            assertThat(events(store))
                    .isEqualTo(kept.stream().collect(toMap(MissionEntry::number, it -> 1L + changes(it))));
            assertThat(verdicts(store, kept))
                    .isEqualTo(kept.stream().map(KilledWriterTest::firstVerdict).toList());
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
