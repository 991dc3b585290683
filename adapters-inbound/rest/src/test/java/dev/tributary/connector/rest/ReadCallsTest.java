package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionView.ProgressState;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReadCallsTest {

    private static final String MISSIONS = "/api/v1/missions";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    private void put(String id, String vehicle) {
        HttpResponse<String> response =
                api.json("PUT", MISSIONS + "/" + id, "{\"recipient\":{\"vehicle\":\"" + vehicle + "\"}}");
        assertThat(response.statusCode()).isEqualTo(202);
    }

    @Test
    void aMissionIsReadAsItIsKnown() {
        put("A", "V");
        api.gateway.deliver("A");

        HttpResponse<String> response = api.get(MISSIONS + "/A");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(RestApi.tree(response).path("delivery").path("state").asString())
                .isEqualTo("DELIVERED");
        assertThat(RestApi.tree(response).path("progress").path("state").asString())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void refreshAsksOceanFirst() {
        put("A", "V");

        HttpResponse<String> response = api.get(MISSIONS + "/A?refresh=true");

        assertThat(RestApi.tree(response).path("progress").path("state").asString())
                .isEqualTo("READ");
        assertThat(api.get(MISSIONS + "/B?refresh=true").statusCode()).isEqualTo(404);
    }

    @Test
    void headTellsWhetherThereIsOneWithoutItsContent() {
        put("A", "V");

        HttpResponse<String> known = head(MISSIONS + "/A");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.body()).isEmpty();
        assertThat(head(MISSIONS + "/B").statusCode()).isEqualTo(404);
        assertThat(api.get(MISSIONS + "/A").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> head(String path) {
        return api.send("HEAD", path, java.net.http.HttpRequest.BodyPublishers.noBody());
    }

    @Test
    void theTimelineTellsEverythingOldestFirst() {
        put("A", "V");
        put("B", "V");
        put("A", "W");
        api.gateway.deliver("A");
        api.gateway.report("A", ProgressState.READ);

        JsonNode items = RestApi.tree(api.get(MISSIONS + "/A/timeline")).path("items");

        assertThat(items.findValuesAsString("kind")).containsExactly("ACCEPTED", "ACCEPTED", "DELIVERY", "PROGRESS");
        assertThat(items.path(2).toString())
                .isEqualTo("{\"sequence\":4,\"at\":\"2026-11-30T08:00:00Z\",\"missionId\":\"A\",\"kind\":\"DELIVERY\","
                        + "\"revision\":2,\"delivery\":\"DELIVERED\"}");
        assertThat(api.get(MISSIONS + "/C/timeline").statusCode()).isEqualTo(404);
    }

    @Test
    void thePagesOfAListHoldEachMissionOnce() {
        for (int number = 0; number < 7; number++) {
            put("A" + number, "V");
        }
        List<String> ids = new ArrayList<>();
        String address = MISSIONS + "?limit=3";
        List<Integer> sizes = new ArrayList<>();
        while (!address.isEmpty()) {
            JsonNode page = RestApi.tree(api.get(address));
            sizes.add(page.path("items").size());
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            address = page.has("next")
                    ? MISSIONS + "?limit=3&cursor=" + page.path("next").asString()
                    : "";
        }

        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(ids).containsExactly("A0", "A1", "A2", "A3", "A4", "A5", "A6");
    }

    @Test
    void aPageHasAHundredMissionsUnlessAskedOtherwise() {
        StringBuilder batch = new StringBuilder();
        for (int number = 0; number < 101; number++) {
            batch.append("{\"id\":\"A").append(number).append("\",\"recipient\":{\"vehicle\":\"V\"}}\n");
        }
        api.send(
                "POST",
                MISSIONS + "/batch",
                java.net.http.HttpRequest.BodyPublishers.ofString(batch.toString()),
                "Content-Type",
                "application/x-ndjson");

        assertThat(RestApi.tree(api.get(MISSIONS)).path("items").size()).isEqualTo(100);
        assertThat(RestApi.tree(api.get(MISSIONS + "?limit=500")).path("items").size())
                .isEqualTo(101);
    }

    @ParameterizedTest
    @CsvSource({
        "delivery=DELIVERED, A",
        "delivery=QUEUED, B",
        "delivery=, A B",
        "progress=READ, B",
        "progress=UNKNOWN&delivery=DELIVERED, A",
        "connector=api, A B",
        "connector=other, ''",
        "recipient=V%201;%26, B",
        "recipient=V+1%3B%26, B",
        "updatedSince=2026-11-30T09:00:00%2B01:00, A B",
        "updatedSince=2026-11-30T09:00:00+01:00, A B",
        "updatedSince=2026-11-30T08:00:01Z, ''",
        "delivery=&progress=&connector=&recipient=&updatedSince=&limit=&cursor=, A B"
    })
    void aListHoldsWhatFitsAllFilters(String query, String ids) {
        put("A", "V");
        put("B", "V 1;&");
        api.gateway.deliver("A");
        api.gateway.report("B", ProgressState.READ);

        JsonNode items = RestApi.tree(api.get(MISSIONS + "?" + query)).path("items");

        List<String> found = new ArrayList<>();
        items.forEach(item -> found.add(item.path("id").asString()));
        assertThat(String.join(" ", found)).isEqualTo(ids);
    }

    @Test
    void parametersThatCannotBeUsedAreToldAllAtOnce() {
        HttpResponse<String> response = api.get(MISSIONS
                + "?delivery=delivered&progress=X&limit=501&updatedSince=yesterday&colour=red&connector=a&connector=b");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RestApi.code(response)).isEqualTo("invalid-parameter");
        assertThat(RestApi.tree(response).path("violations").findValuesAsString("path"))
                .containsExactlyInAnyOrder(
                        "/delivery", "/progress", "/limit", "/updatedSince", "/colour", "/connector");
    }

    @ParameterizedTest
    @CsvSource({
        "%2B999999999-01-01T00:00:00Z",
        "-999999999-01-01T00:00:00Z",
        "%2B10000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-01:00",
        "-0001-12-31T23:59:59Z"
    })
    void aTimeFarOffIsRefused(String time) {
        HttpResponse<String> response = api.get(MISSIONS + "?updatedSince=" + time);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RestApi.tree(response).path("violations").findValuesAsString("code"))
                .containsExactly("date-out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01T00:00:00Z, 1", "9999-12-31T23:59:59Z, 0"})
    void aTimeOfFourDigitsIsTaken(String time, int found) {
        put("A", "V");

        assertThat(RestApi.tree(api.get(MISSIONS + "?updatedSince=" + time)).path("items"))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=-1", "limit=1.5", "limit=99999999999", "cursor=no-cursor", "refresh=true"})
    void aListRefusesAParameterOfNoUse(String query) {
        assertThat(api.get(MISSIONS + "?" + query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"A-1", "a b", "a/b", "é", "🚚", "100%", "a+b", "a;b?c#d&e", "..", ".", "batch", "timeline", "%2F"})
    void anIdOfAnyPrintableCharactersIsReachedByItsLocation(String id) {
        HttpResponse<String> created =
                api.json("POST", MISSIONS, "{\"id\":\"" + id + "\",\"recipient\":{\"vehicle\":\"V\"}}");
        String location = created.headers().firstValue("Location").orElseThrow();

        assertThat(RestApi.tree(api.get(location)).path("id").asString()).isEqualTo(id);
        assertThat(RestApi.tree(api.get(location + "/timeline")).path("items").size())
                .isEqualTo(1);
        assertThat(api.json("PATCH", location, "{\"type\":\"x\"}").statusCode()).isEqualTo(202);
    }
}
