package dev.tributary.connector.formats;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A document whose damage nobody foresaw: where reading breaks off, one broken item says so, and nothing follows it. */
final class SturdyDocument implements Document {

    private final Document document;
    private long line = 1;
    private boolean isOver;

    SturdyDocument(Document document) {
        this.document = document;
    }

    /** Whether this tells of the content of a file, and not of the disk it lies on. */
    static boolean isDamage(Exception failure) {
        return failure instanceof RuntimeException
                || failure instanceof EOFException
                || failure instanceof ZipException
                || failure instanceof CharacterCodingException;
    }

    static Item damaged(long line) {
        return Item.broken(
                line,
                List.of(),
                new Finding(
                        "",
                        "file-damaged",
                        new Text(
                                "the file cannot be read any further: it is damaged, or not what it begins as; save it"
                                        + " anew and send it again",
                                "le fichier n'est pas lisible au-delà : il est abîmé, ou n'est pas ce que dit son début ;"
                                        + " enregistrez-le à nouveau et renvoyez-le")));
    }

    @Override
    public Layout layout() {
        return document.layout();
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (isOver) {
            return null;
        }
        try {
            Item item = document.next();
            line = item == null ? line : item.line();
            return item;
        } catch (IOException | RuntimeException failure) {
            if (!isDamage(failure)) {
                throw failure;
            }
            isOver = true;
            return damaged(line + 1);
        }
    }

    @Override
    public List<Finding> warnings() {
        return document.warnings();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
