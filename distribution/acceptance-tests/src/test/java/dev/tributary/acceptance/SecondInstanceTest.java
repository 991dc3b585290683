package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.Program;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gateway that was there first, and what another is told that wants something of it. */
class SecondInstanceTest {

    @TempDir
    private static Path folder;

    private static OceanSimulator ocean;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        ocean = OceanSimulator.start(SimulatorSettings.defaults());
        gateway = RunningGateway.over(folder, ocean.baseUri(), "simulateur");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ocean.close();
    }

    @Test
    void aSecondInstanceOnTheSameFilesIsRefusedAndTheFirstGoesOn() throws Exception {
        try (Program second = run(gateway.settings())) {
            assertThat(second.end()).as(second.output()).isEqualTo(1);
            assertThat(second.output()).contains("tributary.db").doesNotContain("\tat ");
        }
        assertThat(gateway.partner().post(Samples.mission("M-1", "x")).statusCode())
                .isEqualTo(202);
    }

    @Test
    void aTakenManagementPortIsTold() throws Exception {
        Path settings = Files.writeString(
                Files.createTempDirectory(folder, "second").resolve("tributary.yaml"),
                Files.readString(gateway.settings())
                        .replace("port: " + gateway.restPort(), "port: " + RunningGateway.freePort()));
        try (Program second = run(settings)) {
            assertThat(second.end()).as(second.output()).isEqualTo(1);
            assertThat(second.output()).contains("management.port").doesNotContain("\tat ");
        }
    }

    @Test
    void aTakenPortOfAConnectorIsTold() throws Exception {
        Path settings = Files.writeString(
                Files.createTempDirectory(folder, "second").resolve("tributary.yaml"),
                Files.readString(gateway.settings())
                        .replaceFirst("management: .*", "management: {port: " + RunningGateway.freePort() + "}"));
        try (Program second = run(settings)) {
            Await.until("the taken port is told", () -> second.output().contains(Integer.toString(gateway.restPort())));
            assertThat(second.output()).contains("api").doesNotContain("\tat ");
        }
    }

    private static Program run(Path settings) throws IOException {
        return Program.start(folder, "run", "--config", settings.toString());
    }
}
