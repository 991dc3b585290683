package dev.tributary.connector.rest.batch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Bytes kept in memory without ever copying them into a larger array. */
final class Segments extends OutputStream {

    private static final int SEGMENT = 16 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[SEGMENT];
    private int used;

    @Override
    public void write(int octet) {
        if (used == SEGMENT) {
            full.add(last);
            last = new byte[SEGMENT];
            used = 0;
        }
        last[used++] = (byte) octet;
    }

    @Override
    public void write(byte[] source, int from, int length) {
        int done = 0;
        while (done < length) {
            int fitting = Math.min(length - done, SEGMENT - used);
            System.arraycopy(source, from + done, last, used, fitting);
            used += fitting;
            done += fitting;
            if (done < length) {
                write(source[from + done++]);
            }
        }
    }

    InputStream read() {
        List<InputStream> parts = new ArrayList<>();
        full.forEach(segment -> parts.add(new ByteArrayInputStream(segment)));
        parts.add(new ByteArrayInputStream(last, 0, used));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
