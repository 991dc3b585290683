package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.RestQuery;
import dev.tributary.application.port.SettableTime;
import dev.tributary.domain.DeliveryState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done, the file and the memory hold the same. */
class RandomHistoryTest {

    private static final int ROUNDS = Boolean.getBoolean("tributary.long") ? 100 : 3;
    private static final int CALLS = 250;

    @TempDir
    private Path directory;

    @Test
    void theFileHoldsWhatTheMemoryHolds() throws Exception {
        long seed = Long.getLong("tributary.seed", System.nanoTime());
        System.out.println("histories with -Dtributary.seed=" + seed);
        for (int round = 0; round < ROUNDS; round++) {
            compare(directory.resolve(round + ".db"), new Random(seed + round));
        }
    }

    private static void compare(Path file, Random random) throws Exception {
        SettableTime clock = new SettableTime(NOON);
        Tuning usual = Tuning.DEFAULT;
        Tuning tight = new Tuning(
                CALLS,
                CALLS,
                1 + random.nextInt(20),
                random.nextInt(10),
                usual.maximumPages(),
                usual.locked(),
                usual.closing());
        try (MissionStore memory = new InMemoryMissionStore(clock);
                MissionStore sqlite = SqliteMissionStore.open(new StoreSettings(file), clock, tight)) {
            List<CompletionStage<?>> expected = new ArrayList<>();
            List<CompletionStage<?>> actual = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                RandomCall call = RandomCall.next(random);
                expected.add(call.on(memory));
                actual.add(call.on(sqlite));
            }
            for (int i = 0; i < CALLS; i++) {
                assertThat(RandomCall.result(actual.get(i))).isEqualTo(RandomCall.result(expected.get(i)));
            }
            assertSame(memory, sqlite);
        }
    }

    private static void assertSame(MissionStore memory, MissionStore sqlite) throws Exception {
        List<MissionEntry> entries = Stores.await(memory.list(Stores.ALL));
        assertThat(Stores.await(sqlite.list(Stores.ALL))).isEqualTo(entries);
        assertThat(Stores.await(sqlite.eventsAfter(0, null, Integer.MAX_VALUE)))
                .isEqualTo(Stores.await(memory.eventsAfter(0, null, Integer.MAX_VALUE)));
        for (MissionEntry entry : entries) {
            assertThat(Stores.await(sqlite.timeline(entry.number())))
                    .isEqualTo(Stores.await(memory.timeline(entry.number())));
        }
        assertThat(Stores.await(memory.backlog()).removed()).isNotEmpty();
        for (DeliveryState state : DeliveryState.values()) {
            EntryQuery query = new EntryQuery(null, state, null, null, null, NOON.plusMillis(1), 3, 5);
            assertThat(Stores.await(sqlite.list(query))).isEqualTo(Stores.await(memory.list(query)));
        }
        RestQuery resting = new RestQuery(NOON.plusSeconds(300), NOON, 3, 20);
        assertThat(Stores.await(sqlite.resting(resting))).isEqualTo(Stores.await(memory.resting(resting)));
        assertThat(Stores.await(sqlite.newestEvent())).isEqualTo(Stores.await(memory.newestEvent()));
        assertThat(Stores.await(sqlite.backlog())).isEqualTo(Stores.await(memory.backlog()));
        assertThat(Stores.await(sqlite.forgetVerdicts(NOON.plus(Duration.ofDays(1)))))
                .isEqualTo(Stores.await(memory.forgetVerdicts(NOON.plus(Duration.ofDays(1)))));
    }
}
