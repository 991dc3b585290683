package dev.tributary.connector.email.message;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a mail says, as long as its attachments lie on this machine. */
public final class MailContent implements Closeable {

    private final Content content;
    private final List<Path> files;

    MailContent(Content content, List<Path> files) {
        this.content = content;
        this.files = List.copyOf(files);
    }

    public Content content() {
        return content;
    }

    /** Deletes the attachments. */
    @Override
    public void close() throws IOException {
        delete(files);
    }

    static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
