package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.Operation;
import org.junit.jupiter.api.Test;

class DiscretionTest extends GatewayFixture {

    /** Whatever happens to the mission: taken, refused, lost on the way, read back, cancelled. */
    @Test
    void neitherPeopleNorTextsNorSecretsAreWrittenAnywhere() throws Exception {
        handIn("CANARY-1");
        gateway.partner().awaitDelivery("CANARY-1", "DELIVERED");
        assertOneMissionIsMeasured();
        ocean.faults()
                .add(Fault.of(FaultKind.FAILURE_MESSAGE).onMission("CANARY-2").on(Operation.CREATE));
        handIn("CANARY-2");
        gateway.partner().awaitDelivery("CANARY-2", "REJECTED");
        ocean.faults()
                .add(Fault.of(FaultKind.CUT_ANSWER)
                        .onMission("CANARY-3")
                        .on(Operation.CREATE)
                        .times(1));
        handIn("CANARY-3");
        gateway.partner().awaitDelivery("CANARY-3", "DELIVERED");
        gateway.partner()
                .put("CANARY-4", "{\"id\":\"CANARY-4\",\"comment\":\"canari-commentaire\",\"canari-champ\":1}");
        gateway.partner().delete("CANARY-1");
        gateway.partner().awaitDelivery("CANARY-1", "CANCELLED");
        String metrics = gateway.metrics();
        String health = gateway.health().body();

        assertThat(gateway.program().terminate()).isZero();

        assertThat(gateway.output()).contains("CANARY-1", "CANARY-2", "CANARY-3");
        assertSilent(gateway.output());
        assertSilent(metrics);
        assertSilent(health);
    }

    /** A kill in the middle of everything, and what the next start says of it. */
    @Test
    void aCrashTellsNothingEither() throws Exception {
        ocean.faults().add(Fault.of(FaultKind.SERVER_ERROR).on(Operation.CREATE));
        handIn("CANARY-5");
        Await.until("it was tried", () -> ocean.ledger().calls(Operation.CREATE) > 0);
        gateway.program().kill();
        gateway.start();
        ocean.faults().clear();
        gateway.partner().awaitDelivery("CANARY-5", "DELIVERED");

        assertSilent(gateway.output());
    }

    private void assertOneMissionIsMeasured() throws Exception {
        assertThat(gateway.metrics())
                .contains(
                        "tributary_items_total{connector=\"api\",verdict=\"ACCEPTED\"} 1.0",
                        "tributary_deliveries_total{operation=\"create\",outcome=\"done\"} 1.0",
                        "tributary_delivery_backlog",
                        "tributary_ocean_request_seconds",
                        "tributary_ocean_logins_total",
                        "tributary_ocean_password_days 42",
                        "tributary_connector_up{connector=\"api\"} 1.0");
    }

    private void handIn(String id) throws Exception {
        String mission = Samples.forPerson(id, "canari-nom", "canari-prenom", "1 rue du canari", "canari-commentaire");
        assertThat(gateway.partner().post(mission).statusCode()).isEqualTo(202);
    }

    private static void assertSilent(String written) {
        assertThat(written).doesNotContain("canari", "\tat ", "\\tat ");
    }
}
