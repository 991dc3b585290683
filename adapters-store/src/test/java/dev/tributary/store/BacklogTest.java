package dev.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the backlog: a gateway with a small heap takes it in, and delivers from it. */
class BacklogTest {

    private static final boolean IS_LONG = Boolean.getBoolean("tributary.long");
    private static final int MISSIONS = IS_LONG ? 1_000_000 : 20_000;
    private static final int DELIVERIES = IS_LONG ? 50_000 : 1_000;

    /** The process itself takes some 10 MB: not 60 bytes are left for each mission, or 300 for each of the few. */
    private static final String HEAP = IS_LONG ? "-Xmx64m" : "-Xmx24m";

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void aSmallHeapIsEnoughForAGreatBacklog() throws Exception {
        List<String> options = List.of(HEAP, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        String file = directory.resolve("backlog.db").toString();
        try (ChildProcess gateway = ChildProcess.start(
                options, BacklogGateway.class, file, Integer.toString(MISSIONS), Integer.toString(DELIVERIES))) {
            List<String> lines = gateway.lines();

            lines.forEach(System.out::println);
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).startsWith("kept " + MISSIONS + ",");
            assertThat(lines.get(1)).startsWith("delivered " + DELIVERIES + ",");
        }
    }
}
