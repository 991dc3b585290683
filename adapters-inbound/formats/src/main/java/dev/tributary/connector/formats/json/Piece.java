package dev.tributary.connector.formats.json;

import dev.tributary.connector.formats.records.RecordFindings;
import java.io.ByteArrayOutputStream;

/**
 * The item that is being cut out, as far as it has come; beyond its bound it is only counted, not kept. Knows the line
 * of every item, if it is told of the bytes between them as well.
 */
final class Piece {

    private static final byte[] NOTHING = new byte[0];

    private final int limit;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean tooLarge;
    private boolean blank = true;
    private long line = 1;
    private long begin = 1;

    Piece(int limit) {
        this.limit = limit;
    }

    void append(byte[] part, int from, int to) {
        for (int at = from; at < to; at++) {
            if (blank && !isBlank(part[at])) {
                blank = false;
                begin = line;
            }
            pass(part[at]);
        }
        tooLarge |= (long) kept.size() + to - from > limit;
        if (tooLarge) {
            kept.reset();
        } else {
            kept.write(part, from, to - from);
        }
    }

    /** Takes note of a byte that belongs to no item. */
    void pass(byte octet) {
        line += octet == '\n' ? 1 : 0;
    }

    boolean isBlank() {
        return blank;
    }

    /** Where the document has come to. */
    long line() {
        return line;
    }

    /** Hands it over and begins the next. */
    void passTo(Pieces pieces) {
        long first = blank ? line : begin;
        if (tooLarge) {
            pieces.unreadable(first, RecordFindings.tooLarge(limit));
        } else {
            pieces.item(first, blank ? NOTHING : kept.toByteArray());
        }
        clear();
    }

    void clear() {
        kept = new ByteArrayOutputStream();
        tooLarge = false;
        blank = true;
    }

    /** The white space of JSON. */
    static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\n' || octet == '\r';
    }
}
