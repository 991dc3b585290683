package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreachableFileTest {

    @TempDir
    private Path directory;

    private static void assertRefused(Path file) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> Stores.open(file))
                .withMessageContaining(file.getFileName().toString())
                .withMessageContaining("writable")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.UNAVAILABLE));
    }

    @Test
    void missingDirectoriesAreMade() throws Exception {
        Path file = directory.resolve("a").resolve("b").resolve("store.db");

        try (MissionStore store = Stores.open(file)) {
            Stores.keep(store, queued("a"));
        }

        assertThat(file).exists();
    }

    @Test
    void nobodyElseMayReadTheFile() throws Exception {
        Path file = directory.resolve("store.db");
        Stores.open(file).close();
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aDirectoryThatIsAFileIsRefused() throws Exception {
        Path taken = Files.createFile(directory.resolve("taken"));

        assertRefused(taken.resolve("store.db"));
    }

    @Test
    void aFileThatIsADirectoryIsRefused() throws Exception {
        assertRefused(Files.createDirectory(directory.resolve("store.db")));
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws Exception {
        Path locked = Files.createDirectory(directory.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "this user may write anywhere");

        assertRefused(locked.resolve("store.db"));
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() throws Exception {
        Path file = directory.resolve("store.db");
        Stores.open(file).close();
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "this user may write anywhere");

        assertRefused(file);
    }
}
