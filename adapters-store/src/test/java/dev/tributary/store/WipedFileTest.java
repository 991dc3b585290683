package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.full;
import static dev.tributary.application.port.SampleEntries.to;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.SampleEntries;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Recipient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was removed can't be found in the bytes of any file, however the rows were moved about before. */
class WipedFileTest {

    private static final int MISSIONS = 4_000;
    private static final int BATCH = 100;
    private static final int SHARE = 8;
    private static final String NAME = "Zébulon Turlututu";

    @TempDir
    private Path directory;

    private MissionStore store;

    @BeforeEach
    void open() {
        store = Stores.open(directory.resolve("store.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private boolean isFound() throws Exception {
        String name = new String(NAME.getBytes(UTF_8), ISO_8859_1);
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, ISO_8859_1).contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<MissionEntry> keep(Random random) throws Exception {
        List<MissionEntry> all = new ArrayList<>();
        List<Located<MissionEntry>> changes = new ArrayList<>();
        for (int i = 0; i < MISSIONS; i++) {
            String who = i % SHARE == 0 ? NAME : "Jean Dupont " + "x".repeat(random.nextInt(60));
            MissionEntry entry = to(full("m" + i), new Recipient.FullNamePerson(who));
            changes.add(new Located<>(Stores.at(entry), Stores.keeping(entry)));
            if (changes.size() == BATCH) {
                all.addAll(Stores.await(store.changeAll(changes)));
                changes.clear();
                churn(all, random);
            }
        }
        return all;
    }

    /** Rows that grow and shrink are moved from page to page. */
    private void churn(List<MissionEntry> all, Random random) throws Exception {
        List<Located<MissionEntry>> changes = new ArrayList<>();
        for (int i = 0; i < 2 * BATCH; i++) {
            MissionEntry entry = all.get(random.nextInt(all.size()));
            String words = "x".repeat(random.nextInt(600));
            changes.add(new Located<>(
                    new Place.OfEntry(entry.number()),
                    found -> Step.keep(refused(found.entries().get(0), words), List.of(), kept -> kept)));
        }
        Stores.await(store.changeAll(changes));
    }

    private static MissionEntry refused(MissionEntry entry, String words) {
        Delivery was = entry.delivery();
        Delivery refused = new Delivery(
                DeliveryState.REJECTED,
                was.revision(),
                1,
                new Reason("refused", words),
                null,
                null,
                was.updatedAt(),
                was.waitsSince());
        return entry.with(refused, entry.presence(), entry.progress(), entry.updatedAt());
    }

    private void forget(List<MissionEntry> all) throws Exception {
        List<Located<Boolean>> removals = new ArrayList<>();
        for (int i = 0; i < all.size(); i += SHARE) {
            MissionEntry gone = all.get(i);
            removals.add(new Located<>(
                    new Place.OfEntry(gone.number()),
                    found -> Step.remove(found.entries().get(0), true)));
        }
        Stores.await(store.changeAll(removals));
        Stores.await(store.forgetVerdicts(verdict -> true));
    }

    private void remember(MissionEntry entry) throws Exception {
        OnceKey key = new OnceKey("api", SampleEntries.ACME, "key");
        Verdict verdict = new Verdict.Duplicate(entry);
        Stores.await(store.change(
                new Place.OfMission(null, key),
                found -> Step.leave(verdict).remembering(result -> new Remembered("print", result))));
    }

    @Test
    void whatWasRemovedIsInNoFileOnceTheyAreWiped() throws Exception {
        Random random = new Random(11);
        List<MissionEntry> all = keep(random);
        remember(all.get(0));
        assertThat(isFound()).isTrue();

        forget(all);
        Stores.await(store.wipe());

        assertThat(isFound()).isFalse();
        assertThat(Stores.await(store.list(Stores.ALL))).hasSize(MISSIONS - MISSIONS / SHARE);
        assertThat(Stores.keep(store, full("next")).number()).isEqualTo(MISSIONS + 1);
    }

    @Test
    void aReaderThatNeedsTheLogIsToldOfAndNothingIsUndone() throws Exception {
        store.close();
        Tuning usual = Tuning.DEFAULT;
        store = Stores.open(
                directory.resolve("store.db"),
                new Tuning(
                        usual.waiting(),
                        usual.reading(),
                        usual.together(),
                        usual.cached(),
                        usual.maximumPages(),
                        Duration.ofMillis(50),
                        usual.closing()));
        MissionEntry kept = Stores.keep(store, full("a"));
        try (Connection shell = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("store.db"));
                Statement statement = shell.createStatement()) {
            statement.execute("begin");
            try (ResultSet rows = statement.executeQuery("select * from mission")) {
                assertThat(rows.next()).isTrue();
                Stores.await(store.change(new Place.OfEntry(kept.number()), found -> Step.remove(kept, true)));

                StoreFailure failure = Stores.failure(store.wipe());

                assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.IN_USE);
                assertThat(failure).hasMessageContaining("sqlite3 shell");
            }
        }

        assertThat(Stores.find(store, "a")).isEmpty();
        Stores.await(store.wipe());
        assertThat(store.trouble()).isEmpty();
    }
}
