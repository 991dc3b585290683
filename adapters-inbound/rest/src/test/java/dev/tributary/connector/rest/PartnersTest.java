package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnersTest {

    private static final String MISSIONS = "/api/v1/missions";
    private static final String MISSION = "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"}}";
    private static final String[] ACME = {"Authorization", "Bearer acme-0123456789abcdef"};
    private static final String[] OTHER = {"Authorization", "bearer other-0123456789abcdef"};

    private final RestApi api =
            RestApi.withKeys(Map.of("acme", "acme-0123456789abcdef", "other", "other-0123456789abcdef"));

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void aMissionBelongsToThePartnerWhoseKeyItCameWith() {
        HttpResponse<String> response = api.json("POST", MISSIONS, MISSION, ACME);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(RestApi.tree(response).path("source").path("partner").asString())
                .isEqualTo("acme");
    }

    @Test
    void anotherPartnersMissionIsNotThere() {
        api.json("POST", MISSIONS, MISSION, ACME);

        assertThat(api.get(MISSIONS + "/A", OTHER).statusCode()).isEqualTo(404);
        assertThat(api.get(MISSIONS + "/A?refresh=true", OTHER).statusCode()).isEqualTo(404);
        assertThat(api.get(MISSIONS + "/A/timeline", OTHER).statusCode()).isEqualTo(404);
        assertThat(api.json("PATCH", MISSIONS + "/A", "{}", OTHER).statusCode()).isEqualTo(404);
        assertThat(api.send("DELETE", MISSIONS + "/A", BodyPublishers.noBody(), OTHER)
                        .statusCode())
                .isEqualTo(404);
        assertThat(RestApi.tree(api.get(MISSIONS, OTHER)).path("items").size()).isZero();
        assertThat(api.get(MISSIONS + "/A", ACME).statusCode()).isEqualTo(200);
    }

    @Test
    void ofAnIdThatAnotherPartnerHasNothingIsToldButThatItIsTaken() {
        api.json("POST", MISSIONS, MISSION.replace("V", "secret"), ACME);

        HttpResponse<String> post = api.json("POST", MISSIONS, MISSION, OTHER);
        HttpResponse<String> put = api.json("PUT", MISSIONS + "/A", MISSION, OTHER);

        assertThat(post.statusCode()).isEqualTo(409);
        assertThat(put.statusCode()).isEqualTo(409);
        assertThat(RestApi.code(put)).isEqualTo("id-taken");
        assertThat(post.body() + put.body()).doesNotContain("secret", "acme");
    }

    @Test
    void whoSendsNoKeyIsAskedForOne() {
        HttpResponse<String> response = api.json("POST", MISSIONS, MISSION);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(RestApi.code(response)).isEqualTo("key-missing");
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"tributary\"");
        assertThat(api.gateway.handedIn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong",
                "Bearer acme-0123456789abcde",
                "Bearer acme-0123456789abcdef0",
                "Bearer acme",
                "Bearer ACME-0123456789ABCDEF"
            })
    void aWrongKeyOpensNothing(String authorization) {
        for (String path : new String[] {MISSIONS, MISSIONS + "/A", MISSIONS + "/A/timeline", "/api/v1/events"}) {
            HttpResponse<String> response = api.get(path, "Authorization", authorization);

            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(response.body()).doesNotContain(authorization);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic acme-0123456789abcdef", "acme-0123456789abcdef", "Bearer", ""})
    void whatIsNoBearerKeyIsNoKey(String authorization) {
        assertThat(RestApi.code(api.get(MISSIONS, "Authorization", authorization)))
                .isEqualTo("key-missing");
    }

    @Test
    void theDescriptionIsOpenToEveryone() {
        assertThat(api.get("/openapi.yaml").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutKeysEveryoneSeesTheMissionsOfAll() {
        try (RestApi open = RestApi.open()) {
            open.gateway
                    .desk("acme")
                    .submit(dev.tributary.connector.spi.MissionDraft.of("A")
                            .with(dev.tributary.connector.spi.MissionField.VEHICLE, "V"));
            Patience.until("it is there", () -> open.get(MISSIONS + "/A").statusCode() == 200);

            HttpResponse<String> response = open.send("DELETE", MISSIONS + "/A", BodyPublishers.noBody());

            assertThat(RestApi.tree(response).path("source").path("partner").asString())
                    .isEqualTo("acme");
        }
    }
}
