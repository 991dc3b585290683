package dev.tributary.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** One gateway of the packaged program and its Océan for all lines of a table; their missions have ids of their own. */
abstract class FaultFixture {

    private static @Nullable OceanSimulator ocean;
    private static @Nullable RunningGateway gateway;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        OceanSimulator started =
                OceanSimulator.start(SimulatorSettings.defaults().withStaff(FieldStaff.absent()));
        ocean = started;
        gateway = RunningGateway.with(folder, settings(started));
    }

    @AfterAll
    static void stop() {
        gateway().close();
        ocean().close();
    }

    static OceanSimulator ocean() {
        return Objects.requireNonNull(ocean);
    }

    static RunningGateway gateway() {
        return Objects.requireNonNull(gateway);
    }

    static Endings endings() {
        return new Endings(gateway().partner(), ocean().ledger());
    }

    static void submit(String id, String comment) throws Exception {
        String mission =
                "{\"id\":\"%s\",\"recipient\":{\"vehicle\":\"AA-123-BB\"},\"comment\":\"%s\"}".formatted(id, comment);
        assertThat(gateway().partner().put(id, mission).statusCode()).isEqualTo(202);
    }

    static void cancel(String id) throws Exception {
        assertThat(gateway().partner().delete(id).statusCode()).isEqualTo(202);
    }

    private static String settings(OceanSimulator ocean) {
        return """
                language: en
                ocean:
                  base-url: %s
                  login: simulateur
                  password: simulateur
                  request-timeout: 3s
                delivery:
                  retry: {initial: 100ms, multiplier: 2, maximum: 1s, give-up-after: 1h}
                  quiet-time: 1500ms
                management: {port: %s}
                connectors:
                  api: {type: rest, port: %s}
                """.formatted(ocean.baseUri(), RunningGateway.MANAGEMENT_PORT, RunningGateway.REST_PORT);
    }
}
