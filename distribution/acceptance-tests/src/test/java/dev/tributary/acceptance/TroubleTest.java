package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleTest extends GatewayFixture {

    @Test
    void withAWrongPasswordMissionsAreKeptHealthTellsAndNothingIsLost() throws Exception {
        replacePassword(PASSWORD, "canari-faux");

        List<String> acknowledged = accept("P-", 5);
        Await.until(
                "the refusal is known",
                () -> gateway.partner().view("P-4").at("/delivery/reason").isString());

        assertThat(gateway.partner().view("P-4").at("/delivery/state").asString())
                .isEqualTo("QUEUED");
        assertThat(gateway.health().statusCode()).isEqualTo(200);
        assertThat(gateway.health().body()).contains("password");

        replacePassword("canari-faux", PASSWORD);
        awaitDelivered(acknowledged);
        assertThereOnce(acknowledged);
        assertThat(gateway.output()).doesNotContain("canari");
    }

    @Test
    void whileOceanIsAwayMissionsAreKeptAndArriveWhenItIsBack() throws Exception {
        int port = ocean.baseUri().getPort();
        ocean.close();

        List<String> acknowledged = accept("D-", 5);
        Await.until(
                "it was tried",
                () -> gateway.partner().view("D-4").at("/delivery/reason").isString());
        assertThat(gateway.health().statusCode()).isEqualTo(200);
        ocean = OceanSimulator.start(SimulatorSettings.defaults()
                .withCredentials("simulateur", PASSWORD)
                .withAddress("127.0.0.1", port));

        awaitDelivered(acknowledged);
        assertThereOnce(acknowledged);
    }

    private void replacePassword(String old, String now) throws Exception {
        assertThat(gateway.program().terminate()).isZero();
        Files.writeString(
                gateway.settings(), Files.readString(gateway.settings()).replace(old, now));
        gateway.start();
    }
}
