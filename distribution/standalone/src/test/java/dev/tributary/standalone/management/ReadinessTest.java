package dev.tributary.standalone.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadinessTest {

    private final ObservedGateway gateway = new ObservedGateway();
    private final OpenPort port = new OpenPort(gateway, "127.0.0.1", null);
    private final Telemetry told = port.monitoring().telemetry();

    @AfterEach
    void closePort() {
        port.close();
    }

    private JsonNode checks() throws Exception {
        return new JsonMapper().readTree(port.get("/health/ready").body()).path("checks");
    }

    private String statusOf(String check) throws Exception {
        return checks().path(check).path("status").asString();
    }

    @Test
    void itIsAliveWhateverElseIsWrong() throws Exception {
        gateway.storeFails(new StoreFailure(StoreFailure.Kind.FULL, "disk full"));
        assertThat(port.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void itIsReadyWhileMissionsCanBeStored() throws Exception {
        gateway.waiting(3, OpenPort.NOW);
        HttpResponse<String> answer = port.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"status\":\"UP\"", "3 missions wait");
    }

    @Test
    void aStoreThatFailsIsNotReadyAndTellsWhy() throws Exception {
        gateway.storeFails(new StoreFailure(StoreFailure.Kind.FULL, "the disk of /data is full: make room"));
        HttpResponse<String> answer = port.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("the disk of /data is full: make room");
    }

    @Test
    void aStoreThatFailsIsToldInTheLanguageOfTheGateway() throws Exception {
        gateway.storeFails(new StoreFailure(StoreFailure.Kind.FULL, "the disk of /data is full"));
        try (OpenPort french = OpenPort.inFrench(gateway)) {
            assertThat(french.get("/health/ready").body())
                    .contains("plus de place sur le disque", "Détail, en anglais : the disk of /data is full");
            gateway.storeFails(new IllegalStateException());
            assertThat(french.get("/health/ready").body()).contains("la base ne répond pas");
        }
    }

    @Test
    void aStoreThatIsReadButNotWrittenIsNotReadyAndTellsWhy() throws Exception {
        gateway.storeIs(Health.down(new Text("no room: make some", "plus de place : faites-en")));
        HttpResponse<String> answer = port.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(statusOf("store")).isEqualTo("DOWN");
        assertThat(answer.body()).contains("no room: make some");

        gateway.storeIs(Health.up());
        assertThat(port.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aFullBacklogIsNotReady() throws Exception {
        gateway.waiting(ObservedGateway.BACKLOG_LIMIT, OpenPort.NOW);
        assertThat(port.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(statusOf("store")).isEqualTo("DOWN");
    }

    @Test
    void anOceanThatIsDownIsToldButDoesNotStopTheTakingIn() throws Exception {
        told.deliveryAttempted("create", "unavailable");
        assertThat(port.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(statusOf("ocean")).isEqualTo("DOWN");
        assertThat(checks().path("ocean").path("detail").asString()).contains("ocean.base-url");
    }

    @Test
    void aRefusedLoginIsToldWithTheSettingsToCorrect() throws Exception {
        told.platformLogin(false);
        told.deliveryAttempted("create", "unauthorised");
        assertThat(statusOf("ocean")).isEqualTo("DOWN");
        assertThat(checks().path("ocean").path("detail").asString()).contains("ocean.login", "ocean.password");
        told.platformLogin(true);
        told.deliveryAttempted("create", "done");
        assertThat(statusOf("ocean")).isEqualTo("UP");
    }

    @Test
    void aMissionWithoutRightIsNoRefusedLogin() throws Exception {
        told.platformLogin(false);
        told.platformLogin(true);
        told.deliveryAttempted("create", "unauthorised");
        assertThat(statusOf("ocean")).isEqualTo("UP");
        assertThat(checks().path("ocean").path("detail").asString())
                .startsWith("last answer: unauthorised at ")
                .doesNotContain("ocean.login");
    }

    @Test
    void aPasswordNeedsAttentionFromFourteenDays() throws Exception {
        told.passwordExpiresIn(15);
        assertThat(statusOf("ocean-password")).isEqualTo("UP");
        told.passwordExpiresIn(14);
        assertThat(statusOf("ocean-password")).isEqualTo("DEGRADED");
    }

    @Test
    void eachConnectorTellsHowItIs() throws Exception {
        gateway.connectorIs(Health.down(new Text("the port is taken", "le port est pris")));
        assertThat(port.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(checks().path("connector:api").path("status").asString()).isEqualTo("DOWN");
        assertThat(checks().path("connector:api").path("detail").asString()).isEqualTo("the port is taken");
    }
}
