package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.Operation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoppingTest extends GatewayFixture {

    private static final int MANY = 200;

    @Test
    void afterAKillEveryAcknowledgedMissionArrivesOnce() throws Exception {
        ocean.faults().add(Fault.latency(Duration.ofMillis(200)));

        List<String> acknowledged = accept("K-", MANY);
        long delivered = ocean.ledger().calls(Operation.CREATE);
        gateway.program().kill();
        gateway.start();

        assertThat(delivered).as("deliveries under way when it was killed").isBetween(1L, MANY - 1L);
        awaitDelivered(acknowledged);
        assertThereOnce(acknowledged);
    }

    @Test
    void onRequestItEndsInTimeAndGoesOnWhereItWas() throws Exception {
        ocean.faults().add(Fault.latency(Duration.ofMillis(500)));

        List<String> acknowledged = accept("S-", MANY);
        Await.until("deliveries are under way", () -> ocean.ledger().calls(Operation.CREATE) > 0);
        int status = gateway.program().terminateWithin(Duration.ofSeconds(10));
        ocean.faults().clear();
        gateway.start();

        assertThat(status).isZero();
        awaitDelivered(acknowledged);
        assertThereOnce(acknowledged);
    }
}
