package dev.tributary.connector.email.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.util.DecodingException;

/** Lets nothing but Base64 through: the library passes over the rest, and makes something of any text. */
final class Base64Check extends FilterInputStream {

    private static final boolean[] ALLOWED = allowed();

    Base64Check(InputStream encoded) {
        super(encoded);
    }

    private static boolean[] allowed() {
        boolean[] allowed = new boolean[256];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n"
                .chars()
                .forEach(c -> allowed[c] = true);
        return allowed;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            check((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        for (int i = offset; i < offset + read; i++) {
            check(target[i]);
        }
        return read;
    }

    private static void check(byte next) throws DecodingException {
        if (!ALLOWED[next & 0xFF]) {
            throw new DecodingException("no Base64");
        }
    }
}
