package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One item as it was cut out of a file: its text, without blanks around it, or why there is none. */
final class Slice {

    private static final byte[] NOTHING = new byte[0];

    private final long line;
    private final byte[] json;
    private final @Nullable Finding why;

    private Slice(long line, byte[] json, @Nullable Finding why) {
        this.line = line;
        this.json = json;
        this.why = why;
    }

    static Slice of(long line, byte[] text) {
        int start = 0;
        int end = text.length;
        while (start < end && Piece.isBlank(text[start])) {
            start++;
        }
        while (end > start && Piece.isBlank(text[end - 1])) {
            end--;
        }
        return new Slice(line, end - start == text.length ? text : Arrays.copyOfRange(text, start, end), null);
    }

    static Slice broken(long line, Finding why) {
        return new Slice(line, NOTHING, why);
    }

    long line() {
        return line;
    }

    byte[] json() {
        return json;
    }

    @Nullable
    Finding why() {
        return why;
    }
}
