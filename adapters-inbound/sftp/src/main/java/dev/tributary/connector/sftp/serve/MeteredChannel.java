package dev.tributary.connector.sftp.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** A file being written, as long as there is room for it. */
final class MeteredChannel implements SeekableByteChannel {

    private final FileChannel file;
    private final Quota quota;

    MeteredChannel(FileChannel file, Quota quota) {
        this.file = file;
        this.quota = quota;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        long grows = file.position() + source.remaining() - file.size();
        if (grows > 0) {
            quota.take(grows);
        }
        return file.write(source);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        file.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    void sync() throws IOException {
        file.force(true);
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
