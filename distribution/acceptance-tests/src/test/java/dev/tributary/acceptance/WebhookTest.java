package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program tells a partner's web hook what becomes of its missions. */
class WebhookTest {

    private OceanSimulator ocean;
    private WebhookReceiver receiver;
    private RunningGateway gateway;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        ocean = OceanSimulator.start(SimulatorSettings.defaults().withStaff(FieldStaff.absent()));
        receiver = WebhookReceiver.open();
        gateway = RunningGateway.with(folder, """
                language: en
                ocean: {base-url: "%s", login: simulateur, password: simulateur}
                management: {port: %s}
                connectors:
                  api:
                    type: rest
                    port: %s
                    keys: {acme: canari-cle-d-acme, zeta: canari-cle-de-zeta}
                    webhooks: {acme: {url: "%s", secret: "%s"}}
                """.formatted(
                        ocean.baseUri(),
                        RunningGateway.MANAGEMENT_PORT,
                        RunningGateway.REST_PORT,
                        receiver.url(),
                        WebhookReceiver.secret()));
    }

    @AfterEach
    void stop() {
        gateway.close();
        receiver.close();
        ocean.close();
    }

    @Test
    void eachChangeIsToldInOrderToItsPartnerOnly() throws Exception {
        submit("canari-cle-de-zeta", "B");
        submit("canari-cle-d-acme", "A");
        awaitDelivered("A");

        assertThat(receiver.taken("A"))
                .allMatch(body -> body.contains("\"type\":\"mission.delivery\""))
                .first()
                .asString()
                .doesNotContain("\"delivery\":\"DELIVERED\"");
        assertThat(receiver.messages()).noneMatch(message -> message.body().contains("\"missionId\":\"B\""));
        assertThat(receiver.messages()).noneMatch(message -> message.status() == 401);
        assertThat(receiver.messages()).extracting(WebhookReceiver.Message::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotTakenComesAgainUnderItsIdAlsoAfterAKill() throws Exception {
        receiver.answers(body -> 500);
        submit("canari-cle-d-acme", "A");
        Await.until("it was tried", () -> !receiver.messages().isEmpty());
        Await.until("health tells", () -> gateway.health().body().contains("do not take messages"));

        gateway.program().kill();
        receiver.answers(body -> 204);
        gateway.start();
        awaitDelivered("A");

        String first = receiver.messages().get(0).id();
        assertThat(receiver.messages().stream()
                        .filter(message -> message.status() == 204)
                        .map(WebhookReceiver.Message::id))
                .startsWith(first);
    }

    @Test
    void oneThatIsGoneIsSwitchedOffUntilAReplay() throws Exception {
        receiver.answers(body -> 410);
        submit("canari-cle-d-acme", "A");
        Await.until("it is off", () -> webhook("canari-cle-d-acme").body().contains("\"state\":\"OFF\""));
        Await.until("health tells", () -> gateway.health().body().contains("switched off"));
        Await.until(
                "a gauge tells",
                () -> gateway.metrics().contains("tributary_connector_webhooks_off{connector=\"api\"} 1"));
        AtomicInteger later = new AtomicInteger();
        receiver.answers(body -> {
            later.incrementAndGet();
            return 204;
        });
        submit("canari-cle-d-acme", "B");
        Await.until(
                "B is delivered",
                () -> gateway.partner().get("/api/v1/missions/B").body().contains("\"state\":\"DELIVERED\""));
        assertThat(later).hasValue(0);

        HttpResponse<String> replay =
                gateway.partner("canari-cle-d-acme").ask("/api/v1/webhooks/acme/replay?since=2000-01-01T00:00:00Z");

        assertThat(replay.statusCode()).isEqualTo(202);
        awaitDelivered("A");
        awaitDelivered("B");
        assertThat(webhook("canari-cle-d-acme").body()).contains("\"state\":\"ON\"");
    }

    @Test
    void anotherPartnersWebhookIsUnknown() throws Exception {
        assertThat(webhook("canari-cle-de-zeta").statusCode()).isEqualTo(404);
        assertThat(webhook("canari-cle-de-zeta").body()).contains("webhook-unknown");
        assertThat(webhook("canari-cle-d-acme").body()).contains("\"state\":\"ON\"");
        HttpResponse<String> replay = gateway.partner("canari-cle-d-acme").ask("/api/v1/webhooks/acme/replay");
        assertThat(replay.statusCode()).isEqualTo(400);
        assertThat(replay.body()).contains("/since");
    }

    private HttpResponse<String> webhook(String key) throws Exception {
        return gateway.partner(key).get("/api/v1/webhooks/acme");
    }

    private void submit(String key, String id) throws Exception {
        String mission = "{\"id\":\"%s\",\"recipient\":{\"vehicle\":\"AA-123-BB\"}}".formatted(id);
        assertThat(gateway.partner(key).put(id, mission).statusCode()).isEqualTo(202);
    }

    /** Until the last message of the mission is that it was delivered. */
    private void awaitDelivered(String mission) throws Exception {
        Await.until(
                "the delivery of " + mission + " was told",
                () -> receiver.messages().toString(),
                () -> {
                    List<String> taken = receiver.taken(mission);
                    return !taken.isEmpty() && taken.get(taken.size() - 1).contains("\"delivery\":\"DELIVERED\"");
                });
    }
}
