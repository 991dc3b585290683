package dev.tributary.connector.example;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folders within the folder. A file is moved in one step: it never lies in two places, nor half in one. */
final class Folders {

    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".upload");

    private final Path root;

    Folders(Path root) {
        this.root = root;
    }

    /** @throws ConnectorException if the folder is not there */
    void open() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new ConnectorException(
                    new Text(
                            "the folder " + root + " is not there: create it, or correct the setting directory",
                            "le dossier " + root + " n'existe pas : créez-le, ou corrigez le réglage directory"),
                    null);
        }
        for (Path folder : List.of(inbox(), claimed(), done(), rejected(), results())) {
            Files.createDirectories(folder);
        }
    }

    /** Where partners drop files. */
    Path inbox() {
        return root.resolve("inbox");
    }

    /** Where a file lies while it is handed in: what is here after a crash is handed in again. */
    Path claimed() {
        return root.resolve(".claimed");
    }

    Path done() {
        return root.resolve("done");
    }

    /** Where a file goes of which nothing was taken. */
    Path rejected() {
        return root.resolve("rejected");
    }

    Path results() {
        return root.resolve("results");
    }

    // guide:complete
    /** Files that are complete, by name: whoever writes one gives it another ending until it is whole. */
    static List<Path> complete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isComplete(file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isComplete(String name) {
        return name.endsWith(".json")
                && !name.startsWith(".")
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }
    // guide:end

    static void move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException twoDisks) {
            throw new IOException("all folders must be on one disk", twoDisks);
        }
    }
}
