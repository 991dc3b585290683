package dev.tributary.acceptance.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.acceptance.storm.Tally.Count;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.Ledger;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.OpenQuestions;
import dev.tributary.ocean.simulator.OpenQuestions.OnExisting;
import dev.tributary.ocean.simulator.Operation;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise of one effect, under kills: nothing lost, nothing there twice, nothing older after newer. */
class KillStormTest {

    private static final boolean LONG = Boolean.getBoolean("tributary.long");
    private static final int STORMS = LONG ? 20 : 1;
    private static final int MISSIONS = LONG ? 500 : 300;
    private static final int KILLS = LONG ? 10 : 6;

    private static final List<String> KEYS = List.of("key-of-acme", "key-of-bolt", "key-of-coral");

    @TempDir
    private Path folder;

    @Test
    void whateverIsKilledEachMissionEndsAsItsPartnerWasToldAndOnce() throws Exception {
        long seed = Long.getLong("tributary.seed", System.nanoTime());
        System.out.println("kill storms with -Dtributary.seed=" + seed);
        try (OceanSimulator ocean = OceanSimulator.start(settings(seed));
                RunningGateway gateway = RunningGateway.with(folder, settings(ocean))) {
            List<RestPartner> doors = KEYS.stream().map(gateway::partner).toList();
            int broken = 0;
            int interrupted = 0;
            for (int number = 0; number < STORMS; number++) {
                Storm storm = new Storm(ocean, gateway, lines(doors), seed + number);
                List<String> findings = storm.pass("S" + number, MISSIONS, KILLS);
                assertThat(findings)
                        .as("storm %d with -Dtributary.seed=%d", number, seed)
                        .isEmpty();
                System.out.println("storm " + number + ": " + figures(storm, ocean.ledger()));
                broken += storm.count(Count.BROKEN);
                interrupted += storm.interrupted();
            }
            assertThat(broken).as("requests of partners that a kill broke").isPositive();
            assertThat(interrupted).as("missions under way at a kill").isPositive();
        }
    }

    /** Each partner works on two lines at a time. */
    private static List<RestPartner> lines(List<RestPartner> doors) {
        return Stream.concat(doors.stream(), doors.stream()).toList();
    }

    /** An Océan that would put a mission there twice. */
    private static SimulatorSettings settings(long seed) {
        return SimulatorSettings.defaults()
                .withStaff(FieldStaff.absent())
                .withOpenQuestions(OpenQuestions.defaults().with(OnExisting.ADD_ANOTHER))
                .withSeed(seed);
    }

    private static String settings(OceanSimulator ocean) {
        return """
                language: en
                ocean:
                  base-url: %s
                  login: simulateur
                  password: simulateur
                  request-timeout: %ds
                delivery:
                  retry: {initial: 100ms, multiplier: 2, maximum: 1s, give-up-after: 1h}
                  quiet-time: 1s
                management: {port: %s}
                connectors:
                  api: {type: rest, port: %s, keys: {acme: %s, bolt: %s, coral: %s}}
                """.formatted(
                        ocean.baseUri(),
                        Storm.REQUEST_TIMEOUT.toSeconds(),
                        RunningGateway.MANAGEMENT_PORT,
                        RunningGateway.REST_PORT,
                        KEYS.get(0),
                        KEYS.get(1),
                        KEYS.get(2));
    }

    private static String figures(Storm storm, Ledger ledger) {
        return "%d missions, %d kills, %d requests of partners, %d broken, %d acknowledged, %d missions interrupted; Océan has got"
                        .formatted(
                                MISSIONS,
                                KILLS,
                                storm.count(Count.REQUESTS),
                                storm.count(Count.BROKEN),
                                storm.count(Count.ACKNOWLEDGED),
                                storm.interrupted())
                + " %d creates, %d modifications, %d deletions, %d status reads so far"
                        .formatted(
                                ledger.calls(Operation.CREATE),
                                ledger.calls(Operation.MODIFY),
                                ledger.calls(Operation.DELETE),
                                ledger.calls(Operation.STATUS));
    }
}
