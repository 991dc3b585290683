package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.formats.gateway.Hash;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which files of a partner's inbox are being uploaded. A mark on the disk is there from before the first byte until the
 * client itself has closed the file: whatever breaks off meanwhile, the session or this program, leaves it there. A name is
 * written by one upload only, the one that opened it last: those before it are revoked, and count no more.
 */
public final class Uploads {

    /** What is done while nothing else begins, moves or is claimed. */
    interface Step<T> {
        T run() throws IOException;
    }

    private record Upload(String name, MeteredChannel file) {}

    private final Path marks;
    private final Lingering lingering;
    private final Map<Object, Upload> open = new HashMap<>();

    /** @param marks a directory of its own */
    Uploads(Path marks, Lingering lingering) {
        this.marks = marks;
        this.lingering = lingering;
    }

    void make() throws IOException {
        OwnFiles.createDirectories(marks);
    }

    Path marks() {
        return marks;
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

    /**
     * The upload takes the name over, once it could be opened.
     *
     * @param handle who uploads; it is told of again when that ends
     * @param opening must not empty the file yet: until it is taken over, another one writes to it
     */
    synchronized MeteredChannel begin(Object handle, String name, Step<MeteredChannel> opening) throws IOException {
        boolean wasMarked = isMarked(name);
        write(name);
        try {
            MeteredChannel opened = opening.run();
            revoke(name);
            opened.begin();
            open.put(handle, new Upload(name, opened));
            return opened;
        } catch (IOException | RuntimeException failure) {
            if (!wasMarked) {
                Files.deleteIfExists(mark(name));
            }
            throw failure;
        }
    }

    private void revoke(String name) {
        open.values().removeIf(upload -> {
            boolean isIt = upload.name().equals(name);
            if (isIt) {
                upload.file().revoke();
            }
            return isIt;
        });
    }

    /** The client has closed it: it is whole, unless its name is another upload's by now. */
    synchronized void end(Object handle) throws IOException {
        Upload ended = open.remove(handle);
        if (ended != null) {
            lingering.begin(ended.name());
            Files.deleteIfExists(mark(ended.name()));
        }
    }

    /** The session has ended without a word: its mark stays. */
    synchronized void breakOff(Object handle) {
        open.remove(handle);
    }

    synchronized void move(String from, String to, Step<?> moving) throws IOException {
        if (from.equals(to)) {
            moving.run();
            return;
        }
        boolean isUnfinished = isMarked(from);
        boolean wasTargetMarked = isMarked(to);
        if (isUnfinished) {
            write(to);
        }
        lingering.begin(to);
        try {
            moving.run();
        } catch (IOException | RuntimeException failure) {
            if (isUnfinished && !wasTargetMarked) {
                Files.deleteIfExists(mark(to));
            }
            throw failure;
        }
        revoke(to);
        open.replaceAll((handle, upload) -> upload.name().equals(from) ? new Upload(to, upload.file()) : upload);
        Files.deleteIfExists(mark(isUnfinished ? from : to));
    }

    synchronized void remove(String name, Step<?> removing) throws IOException {
        removing.run();
        revoke(name);
        Files.deleteIfExists(mark(name));
    }

    /** The client has changed what is told of the file, and may not have done yet. */
    synchronized void touch(String name) {
        lingering.begin(name);
    }

    private boolean isMarked(String name) {
        return Files.exists(mark(name));
    }

    synchronized boolean isUnderWay(String name) {
        return isMarked(name) || lingering.lasts(name);
    }

    /** Whether nobody who could still end it uploads it, and yet it is no whole file. */
    synchronized boolean isBroken(String name) {
        return isMarked(name) && open.values().stream().noneMatch(upload -> Objects.equals(upload.name(), name));
    }

    /** Removes the mark of what is no longer there: a file that comes by that name is another one. */
    synchronized void forgetIfGone(String name, Path file) throws IOException {
        if (isBroken(name) && Files.notExists(file)) {
            Files.deleteIfExists(mark(name));
        }
    }

    /** @throws FileSystemException if it is being uploaded, after all */
    synchronized void claim(String name, Step<?> claiming) throws IOException {
        if (isUnderWay(name)) {
            throw new FileSystemException(name, null, "it is being uploaded");
        }
        claiming.run();
    }

    /** A file comes back that had been claimed, where no other one has come meanwhile. */
    synchronized void giveBack(String name, Step<?> moving) throws IOException {
        moving.run();
        revoke(name);
        Files.deleteIfExists(mark(name));
    }
}
