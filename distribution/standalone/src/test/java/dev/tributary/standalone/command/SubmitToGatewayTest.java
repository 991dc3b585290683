package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import dev.tributary.ocean.simulator.OceanAccount;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import dev.tributary.standalone.management.ManagementPort;
import dev.tributary.standalone.management.ManagementSettings;
import dev.tributary.standalone.management.Monitoring;
import dev.tributary.standalone.management.Observed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What partners do with files, on a gateway that runs. */
class SubmitToGatewayTest {

    @TempDir
    private Path directory;

    private final OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());
    private final Monitoring monitoring = new Monitoring(Clock.systemUTC());
    private Tributary gateway;
    private ManagementPort port;

    @BeforeEach
    void open() {
        OceanAccount account = OceanAccount.ordinary();
        gateway = Tributary.builder()
                .ocean(options ->
                        options.baseUrl(ocean.baseUri().toString()).credentials(account.login(), account.password()))
                .store(Store.sqlite(directory.resolve("a.db")))
                .start();
        port = ManagementPort.open(
                new ManagementSettings("127.0.0.1", 0, null, Locale.ENGLISH),
                monitoring,
                new Observed(gateway::backlog, Health::up, Map::of, 1),
                gateway.operations());
    }

    @AfterEach
    void close() {
        port.close();
        gateway.close();
        monitoring.close();
        ocean.close();
    }

    private String submit(Path file) {
        Terminal terminal = new Terminal();
        terminal.type(
                "submit",
                file.toString(),
                "--partner",
                "acme",
                "--url",
                port.uri().toString());
        return terminal.out().lines().findFirst().orElse(terminal.err());
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(directory.resolve("tour.csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void aFileThatComesAgainIsADuplicateAndItsResultFileCanBeCorrectedAndHandedIn() throws Exception {
        Path file = file("id;vehicle;comment", "A-1;AA-123-BB;=1+1", "A-2;;", "A-3;AA-123-BB;");

        assertThat(submit(file)).isEqualTo("3 offered: 2 accepted, 0 duplicate, 1 rejected");
        assertThat(submit(file)).isEqualTo("3 offered: 0 accepted, 2 duplicate, 1 rejected");

        Path result = directory.resolve("tour.csv.result.csv");
        List<String> lines = Files.readAllLines(result);
        assertThat(lines.get(2)).startsWith("3;REJECTED;recipient-missing;").endsWith(";A-2;;");
        Path corrected = Files.writeString(
                directory.resolve("again.result.csv"), Files.readString(result).replace(";A-2;;", ";A-2;AA-123-BB;"));
        assertThat(submit(corrected)).isEqualTo("3 offered: 1 accepted, 2 duplicate, 0 rejected");
    }

    @Test
    void aMissionTellsWhereItCameFrom() throws Exception {
        submit(file("id;vehicle", "A-1;AA-123-BB"));

        assertThat(gateway.missions()
                        .find("A-1")
                        .toCompletableFuture()
                        .join()
                        .orElseThrow()
                        .source())
                .isEqualTo(new MissionView.Source("submit", "acme", "tour.csv", "2"));
    }

    @Test
    void ofOneIdTwiceTheLaterLineCounts() throws Exception {
        Path file = file("id;vehicle;comment", "A-1;AA-123-BB;first", "A-1;AA-123-BB;second", "A-1;AA-123-BB;second");

        assertThat(submit(file)).isEqualTo("3 offered: 2 accepted, 1 duplicate, 0 rejected");

        assertThat(Files.readAllLines(directory.resolve("tour.csv.result.csv")).get(2))
                .startsWith("3;ACCEPTED;id-repeated;");
    }
}
