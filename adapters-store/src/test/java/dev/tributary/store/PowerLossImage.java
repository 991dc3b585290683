package dev.tributary.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Random;

/**
 * What a power loss could leave of a running store's files, and what was acknowledged before. Which copies of files that
 * change are such images:
 *
 * <ul>
 *   <li>Every commit is synced in the log before it is acknowledged, and the log is only added to until all of it is in
 *       the file and synced there. So the file is copied first, then the log; and the log must not have begun anew
 *       between, or what was brought into the file may be missing from both.
 *   <li>What was added to the log after the last commit may be there in part, or as anything: it is cut anywhere,
 *       zeroed or garbled. Not so where a checkpoint was bringing it into the file meanwhile.
 *   <li>A checkpoint may have been writing any page that the log has: pages of the file are garbled.
 *   <li>The index beside the log is of no use without the processes that share it: it is missing, or anything.
 * </ul>
 */
final class PowerLossImage {

    private static final int MOST_PAGES_GARBLED = 5;
    private static final int INDEX_SIZE = 32_768;

    private final Path file;
    private final Acknowledged acknowledged;
    private final Random random;
    private boolean cut;

    private PowerLossImage(Path file, Acknowledged acknowledged, Random random) {
        this.file = file;
        this.acknowledged = acknowledged;
        this.random = random;
    }

    /** An image of the files as they are now; none if the log began anew meanwhile. */
    static Optional<PowerLossImage> of(Path file, Path copy, Acknowledged before, Random random) throws IOException {
        PowerLossImage image = new PowerLossImage(copy, before.copy(), random);
        StoreLog log = StoreLog.read(file);
        Files.copy(file, copy);
        Files.copy(StoreLog.of(file), StoreLog.of(copy));
        int checkpointed = log.uncheckpointed(file);
        if (checkpointed < 0) {
            image.delete();
            return Optional.empty();
        }
        image.harm(log, checkpointed);
        return Optional.of(image);
    }

    private void harm(StoreLog log, int checkpointed) throws IOException {
        if (checkpointed <= log.pages().size()) {
            harmEnd(log.end());
        }
        if (random.nextBoolean() && !log.pages().isEmpty()) {
            garblePages(log);
        }
        if (random.nextBoolean()) {
            Files.write(StoreLog.index(file), anything(INDEX_SIZE));
        }
    }

    private void harmEnd(long end) throws IOException {
        try (FileChannel copy = FileChannel.open(StoreLog.of(file), StandardOpenOption.WRITE)) {
            int tail = Math.toIntExact(Math.max(1, copy.size() - end));
            long from = end + random.nextInt(tail);
            switch (random.nextInt(4)) {
                case 0 -> copy.truncate(from);
                case 1 -> write(copy, from, new byte[1 + random.nextInt(tail)]);
                case 2 -> write(copy, from, anything(1 + random.nextInt(tail)));
                default -> {}
            }
            cut = true;
        }
    }

    private void garblePages(StoreLog log) throws IOException {
        try (FileChannel copy = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int garbled = random.nextInt(MOST_PAGES_GARBLED); garbled >= 0; garbled--) {
                int page = log.pages().get(random.nextInt(log.pages().size()));
                int from = random.nextInt(log.pageSize());
                write(copy, (page - 1L) * log.pageSize() + from, anything(log.pageSize() - from));
            }
        }
    }

    private byte[] anything(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void write(FileChannel channel, long position, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    /** Whether the end of its log was harmed, and not left as it was because of a checkpoint. */
    boolean isCut() {
        return cut;
    }

    void assertNothingIsLost() throws Exception {
        acknowledged.assertAllThere(file);
    }

    void delete() throws IOException {
        Files.delete(file);
        Files.deleteIfExists(StoreLog.of(file));
        Files.deleteIfExists(StoreLog.index(file));
    }
}
