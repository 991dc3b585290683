package dev.tributary.connector.sftp.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

/** How much a partner's folders hold, and may hold. */
final class Quota {

    private final Path home;
    private final long most;
    private final AtomicLong used = new AtomicLong();

    /** @param most bytes */
    Quota(Path home, long most) {
        this.home = home;
        this.most = most;
    }

    /** Counted anew with each upload that begins: the partner, and we, put away and remove files all the time. */
    void count() throws IOException {
        AtomicLong sum = new AtomicLong();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
        used.set(sum.get());
    }

    /** @throws QuotaExceeded if there is no room for so many bytes more */
    void take(long bytes) throws QuotaExceeded {
        if (used.addAndGet(bytes) > most) {
            used.addAndGet(-bytes);
            throw new QuotaExceeded(most);
        }
    }
}
