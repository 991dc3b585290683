package dev.tributary.acceptance.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as a user gets it: an archive with one folder in it, unpacked once for all tests of a process. */
public final class Archive {

    private static final Path UNPACKED = unpack();

    private Archive() {}

    public static Path program() {
        return folder().resolve("bin/tributary");
    }

    /** The one top folder. */
    public static Path folder() {
        List<Path> top = list(UNPACKED);
        if (top.size() != 1) {
            throw new IllegalStateException("not one top folder but " + top);
        }
        return top.get(0);
    }

    public static List<Path> archives() {
        return list(Path.of(System.getProperty("tributary.archive.folder"))).stream()
                .filter(path -> path.toString().endsWith(".tar.gz"))
                .toList();
    }

    public static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a run before has left. */
    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Path unpack() {
        try {
            Path target = Path.of(System.getProperty("tributary.unpacked.folder"));
            forget(target);
            Files.createDirectories(target);
            Process tar = new ProcessBuilder("tar", "-xzf", archives().get(0).toString(), "-C", target.toString())
                    .inheritIO()
                    .start();
            if (!tar.waitFor(1, TimeUnit.MINUTES) || tar.exitValue() != 0) {
                throw new IllegalStateException("the archive cannot be unpacked");
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
