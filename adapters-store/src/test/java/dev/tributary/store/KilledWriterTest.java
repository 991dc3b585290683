package dev.tributary.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process has acknowledged is there, and everything that is there is whole. */
class KilledWriterTest {

    private static final int ROUNDS = Boolean.getBoolean("tributary.long") ? 60 : 3;
    private static final int ROUNDS_FOR_A_FILE = 10;
    private static final int MOST_LINES = Boolean.getBoolean("tributary.long") ? 5_000 : 600;

    @TempDir
    private Path directory;

    @Test
    void whatWasAcknowledgedOutlivesKills() throws Exception {
        long seed = Long.getLong("tributary.seed", System.nanoTime());
        System.out.println("kills with -Dtributary.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round += ROUNDS_FOR_A_FILE) {
            killAgainAndAgain(directory.resolve(round + ".db"), Math.min(ROUNDS_FOR_A_FILE, ROUNDS - round), random);
        }
    }

    private static void killAgainAndAgain(Path file, int rounds, Random random) throws Exception {
        Acknowledged acknowledged = new Acknowledged();
        for (int round = 0; round < rounds; round++) {
            runAndKill(file, "r" + round + "-", random.nextInt(MOST_LINES)).forEach(acknowledged::note);
            acknowledged.assertAllThere(file);
        }
    }

    private static List<String> runAndKill(Path file, String prefix, int lines) throws Exception {
        try (ChildProcess writer = ChildProcess.start(KillableWriter.class, file.toString(), prefix)) {
            List<String> seen = new ArrayList<>();
            while (seen.size() < lines) {
                seen.add(writer.line());
            }
            writer.kill();
            seen.addAll(writer.lines());
            return seen;
        }
    }
}
