package dev.tributary.connector.sftp.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/**
 * How much a partner's folders hold, and may hold. What the partner does is added up; as we put away, write and remove files
 * as well, all is counted anew now and then, which takes a while where there is much.
 */
final class Quota {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();
    private static final long KEPT_WHEN_FULL = Duration.ofSeconds(10).toNanos();

    private final Path home;
    private final Allowance most;
    private final Runnable exceeded;
    private long bytes;
    private long files;
    private long countedAt;
    private boolean isCounted;

    /** @param exceeded to be run whenever there is no room left */
    Quota(Path home, Allowance most, Runnable exceeded) {
        this.home = home;
        this.most = most;
        this.exceeded = exceeded;
    }

    /** To be called before something is written. */
    synchronized void count() throws IOException {
        countIfOlderThan(KEPT);
    }

    private void countIfOlderThan(long age) throws IOException {
        if (isCounted && System.nanoTime() - countedAt < age) {
            return;
        }
        bytes = 0;
        files = 0;
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                bytes += attributes.size();
                files++;
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
        countedAt = System.nanoTime();
        isCounted = true;
    }

    /** @throws QuotaExceeded if there is no room for so many bytes more */
    synchronized void take(long more) throws IOException {
        if (bytes + more > most.bytes()) {
            countIfOlderThan(KEPT_WHEN_FULL);
        }
        if (bytes + more > most.bytes()) {
            exceeded.run();
            throw QuotaExceeded.of(most);
        }
        bytes += more;
    }

    /** @throws QuotaExceeded if there is no room for one file more */
    synchronized void takeFile() throws IOException {
        if (files >= most.files()) {
            countIfOlderThan(KEPT_WHEN_FULL);
        }
        if (files >= most.files()) {
            exceeded.run();
            throw QuotaExceeded.of(most);
        }
        files++;
    }

    /** So many bytes are there no more. */
    synchronized void give(long less) {
        bytes = Math.max(0, bytes - less);
    }

    synchronized void giveFile(long size) {
        give(size);
        files = Math.max(0, files - 1);
    }
}
