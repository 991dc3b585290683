package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.StoreFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does to the file while the store is open. */
class OperatorTest {

    @TempDir
    private Path directory;

    private Path file;
    private MissionStore store;

    @BeforeEach
    void open() {
        file = directory.resolve("store.db");
        Tuning usual = Tuning.DEFAULT;
        Tuning hurried = new Tuning(
                usual.waiting(),
                usual.reading(),
                usual.together(),
                usual.cached(),
                usual.maximumPages(),
                Duration.ofMillis(50),
                usual.closing());
        store = Stores.open(file, hurried);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBackupThatWasTakenMeanwhileIsAStore() throws Exception {
        MissionEntry kept = Stores.keep(store, queued("a"));
        Path backup = directory.resolve("backup.db");
        Stores.execute(file, "vacuum into '" + backup + "'");
        Stores.keep(store, queued("b"));

        try (MissionStore copy = Stores.open(backup)) {
            assertThat(Stores.await(copy.list(Stores.ALL))).containsExactly(kept);
            assertThat(Stores.await(copy.timeline(kept.number()))).hasSize(1);
        }
    }

    @Test
    void whatAnOperatorHasChangedIsSeen() throws Exception {
        MissionEntry kept = Stores.keep(store, queued("a"));
        Stores.execute(file, "update mission set partner = 'other' where number = " + kept.number());

        String partner = Stores.await(store.change(
                new Place.OfEntry(kept.number()),
                found -> Step.leave(found.entries().get(0).source().partner().name())));

        assertThat(partner).isEqualTo("other");
    }

    @Test
    void whoeverKeepsTheFileLockedIsToldOfAndTheStoreGoesOnAfterwards() throws Exception {
        MissionEntry kept = Stores.keep(store, queued("a"));
        try (Connection shell = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = shell.createStatement()) {
            statement.execute("begin immediate");

            StoreFailure failure = Stores.failure(Stores.submit(store, queued("b")));

            assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.IN_USE);
            assertThat(failure).hasMessageContaining(file.toString()).hasMessageContaining("sqlite3 shell");
            assertThat(Stores.find(store, "a")).containsExactly(kept);
            statement.execute("rollback");
        }

        assertThat(Stores.keep(store, queued("b")).number()).isEqualTo(2);
    }

    @Test
    void noNumberIsGivenTwiceThoughAnOperatorHasAddedRows() throws Exception {
        MissionEntry kept = Stores.keep(store, queued("a"));
        Stores.execute(
                file,
                "insert into mission select 7, 'copy', customer, partner, connector, recipient, delivery, progress,"
                        + " deadline, due_at, next_check_at, created_at, updated_at, null, details, content, waits_since"
                        + " from mission where number = " + kept.number());

        assertThat(Stores.keep(store, queued("b")).number()).isEqualTo(8);
        assertThat(Stores.await(store.list(Stores.ALL)))
                .extracting(MissionEntry::number)
                .isEqualTo(List.of(kept.number(), 7L, 8L));
    }
}
