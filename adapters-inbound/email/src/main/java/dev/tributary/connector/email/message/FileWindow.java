package dev.tributary.connector.email.message;

import jakarta.mail.internet.SharedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file. Need not be closed: whoever opened the file closes it. The library's own keeps the file open until all
 * that were ever made of it are closed, which the library itself does not do.
 */
final class FileWindow extends InputStream implements SharedInputStream {

    private static final int BLOCK = 4 * 1024;

    private final FileChannel file;
    private final long start;
    private final long end;
    private long at;
    private long mark;
    private byte @Nullable [] block;
    private long blockAt;
    private int blockLength;

    private FileWindow(FileChannel file, long start, long end) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.at = start;
        this.mark = start;
    }

    static FileWindow of(FileChannel file) throws IOException {
        return new FileWindow(file, 0, file.size());
    }

    @Override
    public int read() throws IOException {
        byte[] bytes = ready();
        return bytes.length == 0 ? -1 : bytes[(int) (at++ - blockAt)] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        int done = 0;
        while (done < length) {
            byte[] bytes = ready();
            if (bytes.length == 0) {
                return done == 0 ? -1 : done;
            }
            int from = (int) (at - blockAt);
            int count = Math.min(length - done, blockLength - from);
            System.arraycopy(bytes, from, target, offset + done, count);
            at += count;
            done += count;
        }
        return done;
    }

    /** The block in which the next byte lies; an empty one at the end. */
    private byte[] ready() throws IOException {
        if (at >= end) {
            return new byte[0];
        }
        byte[] bytes = block;
        if (bytes != null && at >= blockAt && at < blockAt + blockLength) {
            return bytes;
        }
        if (bytes == null) {
            bytes = new byte[BLOCK];
            block = bytes;
        }
        blockAt = at;
        blockLength = file.read(ByteBuffer.wrap(bytes, 0, (int) Math.min(BLOCK, end - at)), at);
        return blockLength > 0 ? bytes : new byte[0];
    }

    @Override
    public long skip(long count) {
        long skipped = Math.max(0, Math.min(count, end - at));
        at += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, end - at);
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public synchronized void mark(int most) {
        mark = at;
    }

    @Override
    public synchronized void reset() {
        at = mark;
    }

    @Override
    public long getPosition() {
        return at - start;
    }

    @Override
    public InputStream newStream(long from, long to) {
        return new FileWindow(file, start + from, to < 0 ? end : Math.min(end, start + Math.max(from, to)));
    }
}
