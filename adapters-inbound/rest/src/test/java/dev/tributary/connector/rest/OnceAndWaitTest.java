package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionDesk.Submission;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceAndWaitTest {

    private static final String MISSIONS = "/api/v1/missions";
    private static final String MISSION = "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"}}";
    private static final String[] KEY = {"Idempotency-Key", "k 1"};

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void theFirstAnswerIsGivenAgainUnderTheSameKey() {
        HttpResponse<String> first = api.json("POST", MISSIONS, MISSION, KEY);
        api.gateway.deliver("A");
        HttpResponse<String> second = api.json("POST", MISSIONS, MISSION, KEY);

        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location")).contains("/api/v1/missions/A");
        assertThat(api.json("POST", MISSIONS, MISSION).statusCode()).isEqualTo(200);
    }

    @Test
    void aKeyIsForOneContent() {
        api.json("POST", MISSIONS, MISSION, KEY);

        HttpResponse<String> response = api.json("POST", MISSIONS, MISSION.replace("V", "W"), KEY);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestApi.code(response)).isEqualTo("once-key-reused");
    }

    @Test
    void aKeyIsForOneMethodAndOnePath() {
        api.json("POST", MISSIONS, MISSION, KEY);
        api.json("PUT", MISSIONS + "/A", MISSION, KEY);
        api.json("PUT", MISSIONS + "/B%20%C3%A9", "{\"recipient\":{\"vehicle\":\"V\"}}", KEY);
        api.json("PATCH", MISSIONS + "/A", "{\"type\":\"x\"}", KEY);
        api.send("DELETE", MISSIONS + "/A", BodyPublishers.noBody(), KEY);
        api.json("POST", MISSIONS + "/batch", "[" + MISSION + "," + MISSION + "]", KEY);

        assertThat(api.gateway.handedIn().stream().flatMap(List::stream).map(submission -> onceKey(submission)))
                .containsExactly(
                        "POST /api/v1/missions k 1",
                        "PUT /api/v1/missions/A k 1",
                        "PUT /api/v1/missions/B%20%C3%A9 k 1",
                        "PATCH /api/v1/missions/A k 1",
                        "DELETE /api/v1/missions/A k 1",
                        "POST /api/v1/missions/batch k 1#0",
                        "POST /api/v1/missions/batch k 1#1");
    }

    private static String onceKey(Submission submission) {
        return String.valueOf(submission.origin().onceKey());
    }

    @Test
    void onePathWrittenInTwoWaysIsOnePath() {
        api.json("PUT", MISSIONS + "/A", MISSION, KEY);
        api.gateway.deliver("A");

        HttpResponse<String> again = api.json("PUT", MISSIONS + "/%41", MISSION, KEY);

        assertThat(again.statusCode()).isEqualTo(202);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        HttpResponse<String> response = api.json("POST", MISSIONS, MISSION, "Idempotency-Key", "k".repeat(256));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RestApi.code(response)).isEqualTo("invalid-idempotency-key");
        assertThat(api.gateway.handedIn()).isEmpty();
    }

    @Test
    void theAnswerIsHeldUntilTheDeliveryHasEnded() throws Exception {
        CompletableFuture<HttpResponse<String>> held = api.client.sendAsync(
                api.request(MISSIONS)
                        .header("Content-Type", "application/json")
                        .header("Prefer", "wait=25")
                        .POST(BodyPublishers.ofString(MISSION))
                        .build(),
                BodyHandlers.ofString());
        Patience.until("the answer is held", () -> api.gateway.listeners() == 1);
        assertThat(held).isNotDone();

        api.gateway.deliver("A");

        HttpResponse<String> response = held.get(20, TimeUnit.SECONDS);
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Preference-Applied")).contains("wait=25");
        assertThat(RestApi.tree(response).path("delivery").path("state").asString())
                .isEqualTo("DELIVERED");
    }

    @Test
    void aWaitThatIsOverIsAnsweredWithTheMissionAsItIs() {
        HttpResponse<String> response = api.json("POST", MISSIONS, MISSION, "Prefer", "wait=1");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Preference-Applied")).contains("wait=1");
        assertThat(RestApi.tree(response).path("delivery").path("state").asString())
                .isEqualTo("QUEUED");
    }

    @Test
    void everyChangeMayWait() {
        String[] wait = {"Prefer", "wait=30"};
        api.json("POST", MISSIONS, MISSION);
        api.gateway.deliver("A");

        assertThat(api.json("POST", MISSIONS, MISSION, wait).headers().firstValue("Preference-Applied"))
                .contains("wait=30");
        assertThat(api.json("PUT", MISSIONS + "/A", MISSION, wait).statusCode()).isEqualTo(200);
        assertThat(api.json("PATCH", MISSIONS + "/A", "{}", wait).statusCode()).isEqualTo(200);
        assertThat(api.send("DELETE", MISSIONS + "/A", BodyPublishers.noBody(), wait)
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void whoDoesNotAskToWaitIsNotTold() {
        assertThat(api.json("POST", MISSIONS, MISSION).headers().firstValue("Preference-Applied"))
                .isEmpty();
    }
}
