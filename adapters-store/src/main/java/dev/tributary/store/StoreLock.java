package dev.tributary.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps a second store away from the file, in this process and any other. The system ends it when a process dies. */
final class StoreLock implements AutoCloseable {

    /** Far behind the owner's number, which others must be able to read. */
    private static final long LOCKED_BYTE = 1 << 20;

    private static final int LONGEST_NUMBER = 20;

    /** What this class holds: to open such a file again and close it would end the lock on it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks this file, which is made when it is missing. */
    static StoreLock on(Path file, Failures failures) throws IOException {
        if (!HELD.add(file)) {
            throw failures.inUse(ownNumber(), file);
        }
        try {
            return new StoreLock(file, lock(file, failures));
        } catch (IOException | RuntimeException failure) {
            HELD.remove(file);
            throw failure;
        }
    }

    private static FileChannel lock(Path file, Failures failures) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            sign(channel);
            return channel;
        }
        String owner = owner(channel);
        if (!ownNumber().equals(owner)) {
            channel.close();
        }
        throw failures.inUse(owner, file);
    }

    /** Another class loader of this process may hold it; its lock would end if the channel were closed here. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException held) {
            return false;
        }
    }

    /** Leaves the process's number, a courtesy to whoever finds the file locked. */
    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(US_ASCII.encode(ownNumber()), 0);
    }

    private static @Nullable String owner(FileChannel channel) throws IOException {
        ByteBuffer number = ByteBuffer.allocate(LONGEST_NUMBER);
        channel.read(number, 0);
        String owner = US_ASCII.decode(number.flip()).toString();
        return owner.matches("\\d+") ? owner : null;
    }

    private static String ownNumber() {
        return Long.toString(ProcessHandle.current().pid());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
