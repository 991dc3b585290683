package dev.tributary.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as a user gets it: one archive with one folder in it. */
final class Archive {

    private static final Path UNPACKED = unpack();

    private Archive() {}

    static Path program() {
        return UNPACKED.resolve("bin/tributary");
    }

    static Path folder() {
        return UNPACKED;
    }

    static List<Path> archives() throws IOException {
        return list(Path.of(System.getProperty("tributary.archive.folder"))).stream()
                .filter(path -> path.toString().endsWith(".tar.gz"))
                .toList();
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static Path unpack() {
        try {
            Path target = Files.createTempDirectory("tributary-acceptance");
            Process tar = new ProcessBuilder("tar", "-xzf", archives().get(0).toString(), "-C", target.toString())
                    .inheritIO()
                    .start();
            if (!tar.waitFor(1, TimeUnit.MINUTES) || tar.exitValue() != 0) {
                throw new IllegalStateException("the archive cannot be unpacked");
            }
            return list(target).get(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
