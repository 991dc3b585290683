package dev.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a running process has acknowledged outlives a power loss at any moment, and everything that is there is whole. It
 * rests on what the system calls synced being on the disk; that SQLite asks for it at each commit is its promise for the
 * mode it runs in, and not shown here.
 */
class PowerLossTest {

    private static final int IMAGES = Boolean.getBoolean("tributary.long") ? 1_000 : 20;
    private static final int IMAGES_OF_A_RUN = 20;
    private static final int MOST_LINES = Boolean.getBoolean("tributary.long") ? 600 : 200;

    @TempDir
    private Path directory;

    @Test
    void whatWasAcknowledgedOutlivesPowerLosses() throws Exception {
        long seed = Long.getLong("tributary.seed", System.nanoTime());
        System.out.println("power losses with -Dtributary.seed=" + seed);
        Random random = new Random(seed);
        long cut = 0;
        for (int run = 0; run < IMAGES / IMAGES_OF_A_RUN; run++) {
            List<PowerLossImage> images = images(directory.resolve("run" + run + ".db"), random);
            for (PowerLossImage image : images) {
                image.assertNothingIsLost();
                image.delete();
            }
            cut += images.stream().filter(PowerLossImage::isCut).count();
        }

        System.out.println(IMAGES + " images, the end of the log harmed in " + cut);
        assertThat(cut).isGreaterThan(IMAGES / 2);
    }

    private static List<PowerLossImage> images(Path file, Random random) throws Exception {
        List<PowerLossImage> images = new ArrayList<>();
        Acknowledged acknowledged = new Acknowledged();
        try (ChildProcess writer = ChildProcess.start(KillableWriter.class, file.toString(), "m")) {
            while (images.size() < IMAGES_OF_A_RUN) {
                read(writer, 1 + random.nextInt(MOST_LINES), acknowledged);
                Path copy = file.resolveSibling(file.getFileName() + "." + images.size());
                PowerLossImage.of(file, copy, acknowledged, random).ifPresent(images::add);
            }
            writer.kill();
        }
        return images;
    }

    private static void read(ChildProcess writer, int lines, Acknowledged acknowledged) throws IOException {
        for (int line = 0; line < lines; line++) {
            acknowledged.note(writer.line());
        }
        writer.linesSoFar().forEach(acknowledged::note);
    }

    /** As a store would leave it that does not sync what it acknowledges. */
    @Test
    void aLogWithoutItsLastAcknowledgedCommitWouldBeNoticed() throws Exception {
        Path file = directory.resolve("unsynced.db");
        Acknowledged acknowledged = new Acknowledged();
        try (ChildProcess writer = ChildProcess.start(KillableWriter.class, file.toString(), "m")) {
            read(writer, 1, acknowledged);
            writer.kill();
            writer.lines().forEach(acknowledged::note);
        }
        Path copy = file.resolveSibling("copy.db");
        Files.copy(file, copy);
        Files.copy(StoreLog.of(file), StoreLog.of(copy));
        try (FileChannel log = FileChannel.open(StoreLog.of(copy), StandardOpenOption.WRITE)) {
            log.truncate(StoreLog.read(file).end() / 2);
        }

        assertThatThrownBy(() -> acknowledged.assertAllThere(copy)).isInstanceOf(AssertionError.class);
        acknowledged.assertAllThere(file);
    }
}
