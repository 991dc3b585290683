package dev.tributary.connector.email.message;

import java.io.IOException;
import java.io.InputStream;

/** Keeps what stands at the head of a part small: each of its lines takes memory. */
final class HeadBound {

    private static final int MOST_LINES = 2_000;

    private HeadBound() {}

    /** Whether the head of a part is small enough to be read; the stream stands behind it, or somewhere in it, then. */
    static boolean skip(InputStream part) throws IOException {
        int lines = 0;
        int length = 0;
        for (int bytes = 0; bytes < HeadReader.LONGEST && lines < MOST_LINES; bytes++) {
            int next = part.read();
            if (next < 0 || (next == '\n' && length == 0)) {
                return true;
            }
            if (next == '\n') {
                lines++;
                length = 0;
            } else if (next != '\r') {
                length++;
            }
        }
        return false;
    }
}
