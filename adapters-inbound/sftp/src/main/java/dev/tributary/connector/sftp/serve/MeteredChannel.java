package dev.tributary.connector.sftp.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A file being written, as long as there is room for it and it is not another upload's. */
final class MeteredChannel implements SeekableByteChannel {

    private final FileChannel file;
    private final Quota quota;
    private final boolean isAnew;
    private boolean isRevoked;

    /** @param isAnew whether what is in the file is of no use */
    MeteredChannel(FileChannel file, Quota quota, boolean isAnew) {
        this.file = file;
        this.quota = quota;
        this.isAnew = isAnew;
    }

    /** Nobody else writes to it now. */
    synchronized void begin() throws IOException {
        if (isAnew) {
            quota.give(file.size());
            file.truncate(0);
        }
    }

    /** Its file is another upload's from now on, or is gone. */
    synchronized void revoke() {
        isRevoked = true;
    }

    private void checkOwn() throws SftpException {
        if (isRevoked) {
            throw new SftpException(
                    SftpConstants.SSH_FX_FAILURE, "this file was opened again, replaced or removed meanwhile");
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public synchronized int write(ByteBuffer source) throws IOException {
        checkOwn();
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
    public synchronized SeekableByteChannel truncate(long size) throws IOException {
        checkOwn();
        file.truncate(size);
        return this;
    }

    /** What has been written so far is on the disk. */
    synchronized void sync() throws IOException {
        checkOwn();
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
