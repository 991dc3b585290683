package dev.tributary.connector.formats.gateway;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What lies on this machine while a file is handed in, readable by nobody else. Names tell whose it is: what was left by
 * a crash is a partner's, and goes at the next start.
 */
public final class TemporaryFiles {

    private final String prefix;

    private TemporaryFiles(String owner) {
        this.prefix = "tributary-" + owner + "-";
    }

    /**
     * Removes what the owner has left.
     *
     * @param owner a name that no other connector has, and this one after a restart as well
     */
    public static TemporaryFiles of(String owner) throws IOException {
        TemporaryFiles files = new TemporaryFiles(owner);
        Path first = files.make(".tmp");
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder(first), files.prefix + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
        return files;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /**
     * Makes an empty one.
     *
     * @param ending of its name
     */
    public Path make(String ending) throws IOException {
        return Files.createTempFile(prefix, ending);
    }
}
