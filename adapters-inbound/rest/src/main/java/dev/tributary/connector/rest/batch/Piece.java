package dev.tributary.connector.rest.batch;

import java.io.ByteArrayOutputStream;

/** The item that is being cut out, as far as it has come; beyond its bound it is only counted, not kept. */
final class Piece {

    private static final byte[] NOTHING = new byte[0];

    private final int limit;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean tooLarge;
    private boolean blank = true;

    Piece(int limit) {
        this.limit = limit;
    }

    void append(byte[] part, int from, int to) {
        for (int at = from; blank && at < to; at++) {
            blank = isBlank(part[at]);
        }
        tooLarge |= (long) kept.size() + to - from > limit;
        if (tooLarge) {
            kept.reset();
        } else {
            kept.write(part, from, to - from);
        }
    }

    boolean isBlank() {
        return blank;
    }

    /** Hands it over and begins the next. */
    void passTo(Pieces pieces) {
        if (tooLarge) {
            pieces.unreadable(BatchFindings.itemTooLarge(limit));
        } else {
            pieces.item(blank ? NOTHING : kept.toByteArray());
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
