package dev.tributary.connector.formats.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file whose markup is never longer than is good for the parser, which keeps names of any length. */
final class BoundedFile extends FilterInputStream {

    private final Markup markup = new Markup();

    BoundedFile(InputStream file) {
        super(file);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            markup.pass((byte) octet);
        }
        return octet;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int length = super.read(target, from, most);
        for (int at = from; at < from + length; at++) {
            markup.pass(target[at]);
        }
        return length;
    }
}
