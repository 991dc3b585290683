package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A gateway of the packaged program and its Océan, new for each test. */
abstract class GatewayFixture {

    static final String PASSWORD = "canari-mot-de-passe";

    private static final int PARTNERS = 4;

    @TempDir
    Path folder;

    OceanSimulator ocean;
    RunningGateway gateway;

    @BeforeEach
    void start() throws Exception {
        ocean = OceanSimulator.start(SimulatorSettings.defaults().withCredentials("simulateur", PASSWORD));
        gateway = RunningGateway.over(folder, ocean.baseUri(), PASSWORD);
    }

    @AfterEach
    void stop() {
        gateway.close();
        ocean.close();
    }

    /** Hands in so many missions, several at a time; all are acknowledged. */
    List<String> accept(String prefix, int count) throws Exception {
        ExecutorService partners = Executors.newFixedThreadPool(PARTNERS);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                String id = prefix + number;
                answers.add(partners.submit(() -> accept(id)));
            }
            List<String> acknowledged = new ArrayList<>();
            for (Future<String> answer : answers) {
                acknowledged.add(answer.get());
            }
            return acknowledged;
        } finally {
            partners.shutdownNow();
        }
    }

    private String accept(String id) throws Exception {
        assertThat(gateway.partner().post(Samples.mission(id, "x")).statusCode())
                .isEqualTo(202);
        return id;
    }

    void awaitDelivered(List<String> ids) throws Exception {
        for (String id : ids) {
            gateway.partner().awaitDelivery(id, "DELIVERED");
        }
    }

    /** Each is at Océan, was put there once, and no create found it there. */
    void assertThereOnce(List<String> ids) {
        assertThat(ids).allSatisfy(id -> {
            assertThat(ocean.ledger().creations(id)).as("creations of " + id).isEqualTo(1);
            assertThat(ocean.ledger().copies(id)).as("copies of " + id).isEqualTo(1);
        });
        assertThat(ocean.ledger().thereTwice()).isEmpty();
    }
}
