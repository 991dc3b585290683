package dev.tributary.connector.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies the jars of a folder: whatever happens to the folder then, a connector that runs still finds its classes. */
final class FolderCopy {

    private FolderCopy() {}

    static Path of(Path folder) throws IOException {
        Path copy = Files.createTempDirectory("tributary-connector-");
        try {
            for (Path jar : FolderReading.jars(folder)) {
                Files.copy(jar, copy.resolve(jar.getFileName()));
            }
            return copy;
        } catch (IOException unreadable) {
            remove(copy);
            throw unreadable;
        }
    }

    static void remove(Path copy) throws IOException {
        for (Path jar : FolderReading.jars(copy)) {
            Files.delete(jar);
        }
        Files.delete(copy);
    }
}
