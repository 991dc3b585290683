package dev.tributary.connector.formats.json;

import java.util.Arrays;

/** Makes a carriage return that stands alone the line end that it is meant to be; in JSON both are white space. */
final class LineEnds {

    private boolean held;

    /** A part without any return that stands alone; a return at its end is held back until the next byte is known. */
    byte[] mend(byte[] part) {
        byte[] mended = new byte[part.length + 1];
        int length = 0;
        for (byte octet : part) {
            if (held) {
                mended[length++] = (byte) (octet == '\n' ? '\r' : '\n');
            }
            held = octet == '\r';
            if (!held) {
                mended[length++] = octet;
            }
        }
        return Arrays.copyOf(mended, length);
    }
}
