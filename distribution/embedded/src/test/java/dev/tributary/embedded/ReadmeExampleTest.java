package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/tributary/embedded/ReadmeExample.java");

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheReadmeIsTheOneThatIsCompiled() throws IOException {
        String readme = between(Files.readString(README), "```java\n", "```");
        String source = between(Files.readString(SOURCE), "// spotless:off\n", "        // spotless:on");

        assertThat(readme.indent(8)).isEqualTo(source);
    }

    @Test
    void theExampleBringsItsMissionToOcean() throws Exception {
        try (OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults())) {
            String url = ocean.baseUri().toString();
            Path file = folder.resolve("tributary.db");
            ReadmeExample.run(url, "simulateur", "simulateur", file);

            assertThat(deliveredBy(url, file)).isEqualTo(DeliveryState.DELIVERED);
            assertThat(ocean.ledger().creations("INT-2026-0042")).isEqualTo(1);
        }
    }

    /** The example may end before its mission has left; whoever opens the store next sends it. */
    private static DeliveryState deliveredBy(String url, Path file) {
        try (Tributary tributary = Tributary.builder()
                .ocean(ocean -> ocean.baseUrl(url).credentials("simulateur", "simulateur"))
                .store(Store.sqlite(file))
                .start()) {
            return tributary
                    .missions()
                    .awaitDelivery("INT-2026-0042", Duration.ofSeconds(30))
                    .toCompletableFuture()
                    .join()
                    .orElseThrow()
                    .delivery()
                    .state();
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
