package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail and may hold missions.
 *
 * @param name decoded, without folders and control characters, never empty
 * @param file its content on this machine; the empty path where it is refused
 * @param refused why it is not read, whatever is in it; null if it is
 */
public record Attachment(String name, Path file, @Nullable Finding refused) {

    /** One that is not read. */
    static Attachment refused(String name, Finding why) {
        return new Attachment(name, Path.of(""), why);
    }

    /** Shows no name: it may be personal. */
    @Override
    public String toString() {
        return refused == null ? "attachment" : "attachment refused: " + refused.code();
    }
}
