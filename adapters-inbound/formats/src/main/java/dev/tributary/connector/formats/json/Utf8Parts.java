package dev.tributary.connector.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of any charset as parts of UTF-8 whose lines end as they should. */
final class Utf8Parts implements AutoCloseable {

    private static final int PART = 16 * 1024;
    private static final Set<Charset> AS_IT_IS = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

    private final InputStream file;
    private final @Nullable Transcoder transcoder;
    private final LineEnds lineEnds = new LineEnds();
    private final byte[] buffer = new byte[PART];
    private boolean over;

    Utf8Parts(Path path, Charset charset) throws IOException {
        this.file = Files.newInputStream(path);
        this.transcoder = AS_IT_IS.contains(charset) ? null : new Transcoder(charset, PART);
    }

    /** The next part, which may be empty; null at the end. */
    byte @Nullable [] next() throws IOException {
        if (over) {
            return null;
        }
        int length = file.read(buffer);
        over = length < 0;
        return lineEnds.mend(over ? rest() : part(length));
    }

    private byte[] part(int length) {
        return transcoder == null ? Arrays.copyOf(buffer, length) : transcoder.next(buffer, length);
    }

    private byte[] rest() {
        return transcoder == null ? new byte[0] : transcoder.last();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
