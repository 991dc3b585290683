package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.intake.Hash;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Which files of a partner's inbox are being uploaded. A mark on the disk is there from before the first byte until the
 * client itself has closed the file: whatever breaks off meanwhile, the session or this program, leaves it there.
 */
public final class Uploads {

    /** What is done while nothing else begins, moves or is claimed. */
    interface Step<T> {
        T run() throws IOException;
    }

    private final Path marks;
    private final Map<Object, String> open = new HashMap<>();

    /** @param marks a directory of its own */
    public Uploads(Path marks) {
        this.marks = marks;
    }

    public void make() throws IOException {
        Files.createDirectories(marks);
    }

    private Path mark(String name) {
        return marks.resolve(Hash.of(name));
    }

    private void write(String name) throws IOException {
        Files.writeString(
                mark(name),
                name,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
    }

    /** @param handle who uploads; it is told of again when that ends */
    synchronized <T> T begin(Object handle, String name, Step<T> opening) throws IOException {
        boolean wasMarked = isUnderWay(name);
        write(name);
        try {
            T opened = opening.run();
            open.put(handle, name);
            return opened;
        } catch (IOException | RuntimeException failure) {
            if (!wasMarked) {
                Files.deleteIfExists(mark(name));
            }
            throw failure;
        }
    }

    /** The client has closed it: it is whole, unless somebody else still writes to it. */
    synchronized void end(Object handle) throws IOException {
        String name = open.remove(handle);
        if (name != null && !open.containsValue(name)) {
            Files.deleteIfExists(mark(name));
        }
    }

    /** The session has ended without a word: its mark stays. */
    synchronized void breakOff(Object handle) {
        open.remove(handle);
    }

    synchronized void move(String from, String to, Step<?> moving) throws IOException {
        boolean isUnfinished = isUnderWay(from);
        boolean wasTargetMarked = isUnderWay(to);
        if (isUnfinished) {
            write(to);
        }
        try {
            moving.run();
        } catch (IOException | RuntimeException failure) {
            if (isUnfinished && !wasTargetMarked) {
                Files.deleteIfExists(mark(to));
            }
            throw failure;
        }
        Files.deleteIfExists(mark(isUnfinished ? from : to));
        open.replaceAll((handle, name) -> name.equals(from) ? to : name);
    }

    synchronized void remove(String name, Step<?> removing) throws IOException {
        removing.run();
        Files.deleteIfExists(mark(name));
    }

    public synchronized boolean isUnderWay(String name) {
        return Files.exists(mark(name));
    }

    /** @throws FileSystemException if it is being uploaded, after all */
    synchronized void claim(String name, Step<?> claiming) throws IOException {
        if (isUnderWay(name)) {
            throw new FileSystemException(name, null, "it is being uploaded");
        }
        claiming.run();
    }
}
