package dev.tributary.connector.formats;

import java.io.IOException;
import java.nio.file.Path;

/** Opens files as documents, whatever their format. */
public final class Documents {

    private Documents() {}

    /**
     * Opens a file; one that cannot be read at all is a document of one broken item.
     *
     * @param name the file's name as the partner gave it: its ending may tell more than its content
     * @throws IOException if the disk does not give the file
     */
    public static Document open(Path file, String name, FileRules rules) throws IOException {
        throw new IOException("not there yet: " + file + name + rules);
    }
}
