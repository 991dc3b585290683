package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.Operation;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedGatewayTest {

    private static final int MANY = 60;

    @TempDir
    private Path folder;

    private OceanSimulator ocean;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws Exception {
        ocean = OceanSimulator.start(SimulatorSettings.defaults());
        gateway = RunningGateway.over(folder, ocean);
    }

    @AfterEach
    void stop() {
        gateway.close();
        ocean.close();
    }

    @Test
    void aMissionGoesToOceanAndIsChangedAndCancelledThere() throws Exception {
        assertThat(gateway.post(Samples.mission("M-1", "Sonner deux fois")).statusCode())
                .isEqualTo(202);
        gateway.awaitDelivery("M-1", "DELIVERED");
        assertThat(gateway.post(Samples.mission("M-1", "Sonner deux fois")).statusCode())
                .isEqualTo(200);
        assertThat(gateway.post(Samples.mission("M-1", "autre")).statusCode()).isEqualTo(409);

        assertThat(gateway.put("M-1", Samples.mission("M-1", "autre")).statusCode())
                .isEqualTo(202);
        gateway.awaitDelivery("M-1", "DELIVERED");
        Await.until("the change is there", () -> ocean.ledger().calls(Operation.MODIFY) == 1);

        assertThat(gateway.delete("M-1").statusCode()).isEqualTo(202);
        gateway.awaitDelivery("M-1", "CANCELLED");
        assertThat(gateway.delete("M-1").statusCode()).isEqualTo(200);
        assertThat(gateway.delete("M-2").statusCode()).isEqualTo(404);
    }

    @Test
    void whatOceanRefusesIsToldWithItsWords() throws Exception {
        gateway.post(Samples.mission("M-1", "INCONNU-1", "x"));
        gateway.awaitDelivery("M-1", "REJECTED");

        assertThat(gateway.view("M-1").at("/delivery/reason").asString()).contains("inconnu");
    }

    @Test
    void aLostAnswerIsReadBackAndNothingIsThereTwice() throws Exception {
        ocean.faults()
                .add(Fault.of(FaultKind.LOST_ANSWER)
                        .on(Operation.CREATE)
                        .times(1)
                        .afterEffect());

        gateway.post(Samples.mission("M-1", "x"));
        gateway.awaitDelivery("M-1", "DELIVERED");

        assertThat(ocean.ledger().creations("M-1")).isEqualTo(1);
        assertThat(ocean.ledger().createdWhileThere()).isEmpty();
    }

    @Test
    void afterAKillEveryAcknowledgedMissionArrivesOnce() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            String id = "K-" + number;
            if (gateway.post(Samples.mission(id, "x")).statusCode() == 202) {
                acknowledged.add(id);
            }
        }
        gateway.program().kill();
        gateway.startAgain();

        assertThat(acknowledged).hasSize(MANY);
        for (String id : acknowledged) {
            gateway.awaitDelivery(id, "DELIVERED");
            assertThat(ocean.ledger().creations(id)).as(id).isEqualTo(1);
        }
        assertThat(ocean.ledger().createdWhileThere()).isEmpty();
    }

    @Test
    void aSecondInstanceOnTheSameFilesIsRefusedAndTheFirstGoesOn() throws Exception {
        try (Program second =
                Program.start(folder, "run", "--config", gateway.settings().toString())) {
            assertThat(second.end()).as(second.output()).isNotZero();
            assertThat(second.output()).contains("tributary.db").doesNotContain("\tat ");
        }
        assertThat(gateway.post(Samples.mission("M-1", "x")).statusCode()).isEqualTo(202);
    }

    @Test
    void itEndsOnRequestAndKeepsSecretsAndTextsOutOfItsOutput() throws Exception {
        gateway.post(Samples.mission("M-1", "canari-commentaire"));
        gateway.awaitDelivery("M-1", "DELIVERED");
        assertThat(gateway.metrics()).contains("tributary_items_total", "tributary_deliveries_total");

        assertThat(gateway.program().terminate()).isZero();

        assertThat(gateway.program().output())
                .contains("M-1")
                .doesNotContain("canari-commentaire", "rue de l'Union", "\tat ");
    }
}
