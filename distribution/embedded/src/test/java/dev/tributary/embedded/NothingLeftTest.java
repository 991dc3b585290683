package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a Tributary that is closed leaves behind. */
@Timeout(120)
class NothingLeftTest {

    /** Milliseconds; threads of Netty's end on their own, the one that all share a second after its last work. */
    private static final long PATIENCE_WITH_NETTY = 5_000;

    @TempDir
    private Path directory;

    private final OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());

    @AfterEach
    void closeOcean() {
        ocean.close();
    }

    @Test
    void closingLeavesNoThreadAndTwiceDoesNothing() throws InterruptedException {
        List<Thread> before = threads();
        Tributary tributary = Embedding.on(ocean, directory.resolve("a.db"))
                .connector("api", "rest", Map.of("port", 0))
                .start();
        assertThat(tributary.missions().subscribe(event -> {})).isNotNull();
        Embedding.submit(tributary, "M-1");
        Embedding.ended(tributary, "M-1");
        assertThat(own(threads())).isNotEmpty();
        tributary.close();
        assertThat(own(threads())).isEmpty();
        tributary.close();
        List<Thread> left = new ArrayList<>(threads());
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(PATIENCE_WITH_NETTY);
        }
        assertThat(left).noneMatch(Thread::isAlive);
    }

    private static List<Thread> own(List<Thread> threads) {
        return threads.stream()
                .filter(thread -> thread.getName().startsWith("tributary-"))
                .toList();
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool.commonPool"))
                .filter(thread -> !thread.getName().startsWith("junit"))
                .filter(thread -> !thread.getName().equals("process reaper")) // Java's own
                .filter(thread -> !thread.getName().startsWith("Cleaner-")) // Vert.x's, one in all of the application
                .toList();
    }

    @Test
    void noSystemPropertyIsSet() throws IOException, InterruptedException {
        Process fresh = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PropertiesWatch.class.getName(),
                        directory.resolve("a.db").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String told = new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(fresh.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(told).isEqualToIgnoringNewLines(PropertiesWatch.NONE);
        } finally {
            fresh.destroyForcibly();
        }
    }
}
