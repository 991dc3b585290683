package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("store.db");
    }

    @Test
    void aSecondStoreInThisProcessIsRefused() throws Exception {
        try (MissionStore first = Stores.open(file)) {
            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> Stores.open(file))
                    .withMessageContaining(file.toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .withMessageContaining("store.url")
                    .satisfies(failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.IN_USE));

            assertThat(Stores.keep(first, queued("a")).number()).isPositive();
        }
    }

    @Test
    void anotherNameOfTheFileIsTheSameFile() throws Exception {
        try (MissionStore first = Stores.open(file)) {
            Stores.keep(first, queued("a"));
            Path link = Files.createSymbolicLink(directory.resolve("link.db"), file);

            assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> Stores.open(link));
            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> Stores.open(directory
                            .resolve("..")
                            .resolve(directory.getFileName())
                            .resolve("store.db")));
        }
    }

    @Test
    void aSecondProcessIsRefusedEvenAfterThisOneHasTriedTwice() throws Exception {
        try (MissionStore first = Stores.open(file)) {
            assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> Stores.open(file));

            try (ChildProcess other = ChildProcess.start(OtherOpener.class, file.toString())) {
                assertThat(other.lines())
                        .singleElement()
                        .asString()
                        .startsWith("IN_USE ")
                        .contains(
                                file.toString(),
                                "process " + ProcessHandle.current().pid());
            }
            Stores.keep(first, queued("a"));
        }
    }

    @Test
    void aClosedStoreCanBeOpenedAgainHereAndElsewhere() throws Exception {
        MissionEntry kept;
        try (MissionStore store = Stores.open(file)) {
            kept = Stores.keep(store, queued("a"));
        }
        try (ChildProcess other = ChildProcess.start(OtherOpener.class, file.toString())) {
            assertThat(other.lines()).containsExactly("opened");
        }
        try (MissionStore store = Stores.open(file)) {
            assertThat(Stores.find(store, "a")).containsExactly(kept);
        }
    }

    @Test
    void aFileThatCouldNotBeOpenedIsNotLeftLocked() throws Exception {
        Files.writeString(file, "this is no database, however long one reads it".repeat(100));

        assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> Stores.open(file));
        Files.delete(file);

        Stores.open(file).close();
    }
}
