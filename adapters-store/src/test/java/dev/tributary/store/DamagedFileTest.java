package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.full;
import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.StoreFailure;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFileTest {

    private static final int PAGE = 4_096;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void fill() throws Exception {
        file = directory.resolve("store.db");
        try (MissionStore store = Stores.open(file)) {
            for (int i = 0; i < 50; i++) {
                Stores.keep(store, full("m" + i));
            }
        }
    }

    /** Overwrites all pages but so many at the start. */
    private void overwriteFrom(int page) throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] junk = new byte[PAGE];
            Arrays.fill(junk, (byte) 0xa5);
            for (long at = (long) page * PAGE; at < bytes.length(); at += PAGE) {
                bytes.seek(at);
                bytes.write(junk);
            }
        }
    }

    private void assertDamaged(StoreFailure failure) {
        assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.CORRUPT);
        assertThat(failure)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is damaged")
                .hasMessageContaining("backup")
                .hasMessageContaining(".recover");
    }

    @Test
    void overwrittenPagesAreToldAndNothingIsAcceptedOnTop() throws Exception {
        overwriteFrom(1);

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> Stores.open(file))
                .satisfies(this::assertDamaged);
    }

    @Test
    void damageThatIsMetLaterIsToldThen() throws Exception {
        long pages = Files.size(file) / PAGE;
        try (MissionStore store = Stores.open(file)) {
            overwriteFrom(1);

            for (int i = 0; i < pages; i++) {
                assertDamaged(Stores.failure(store.list(Stores.ALL)));
                assertDamaged(Stores.failure(Stores.submit(store, queued("new " + i))));
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.writeString(file, "no database\n".repeat(1_000));

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> Stores.open(file))
                .satisfies(this::assertDamaged)
                .withMessageContaining("SQLITE_NOTADB");
    }

    @Test
    void aFileThatWasCutIsToldOf() throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(3L * PAGE);
        }

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> {
                    try (MissionStore store = Stores.open(file)) {
                        throw Stores.failure(Stores.submit(store, queued("new")));
                    }
                })
                .satisfies(this::assertDamaged);
    }

    @Test
    void aRowThatHoldsSomethingElseIsToldWithoutItsContent() throws Exception {
        Stores.execute(file, "update mission set content = '{\"revision\": 1, Lefèvre' where mission_id = 'm7'");

        try (MissionStore store = Stores.open(file)) {
            StoreFailure failure = Stores.failure(Stores.submit(store, full("m7")));

            assertDamaged(failure);
            assertThat(failure).hasMessageContaining("mission 8 cannot be read");
            assertThat(Throwables.getStackTrace(failure)).doesNotContain("Lefèvre");
            assertThat(Stores.find(store, "m8")).hasSize(1);
            assertThat(Stores.keep(store, queued("new")).number()).isPositive();
        }
    }
}
