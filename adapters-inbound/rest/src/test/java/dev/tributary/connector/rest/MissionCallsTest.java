package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MissionCallsTest {

    private static final String MISSIONS = "/api/v1/missions";
    private static final String FULL = """
            {"id":"A-1","customerId":1110000000,"type":"LIVRAISON",
             "schedule":{"interventionAt":"2026-12-01T09:30:00Z","expiresAt":"2026-12-01T18:00:00Z"},
             "recipient":{"vehicle":"AA-123-BB"},
             "destination":{"reference":"Entrepôt","street":"12 rue de l'Union","postalCode":"59000","city":"Lille",
               "coordinates":{"latitude":50.629250,"longitude":3.057256}},
             "comment":"Sonner deux fois","dispatch":"PREPARE"}""";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    private static String mission(String id) {
        return "{\"id\":\"" + id + "\",\"recipient\":{\"vehicle\":\"AA-123-BB\"}}";
    }

    @Test
    void aNewMissionIsAcceptedWithItsPlaceAndItsView() {
        HttpResponse<String> response = api.json("POST", MISSIONS, FULL);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Location")).contains("/api/v1/missions/A-1");
        JsonNode view = RestApi.tree(response);
        assertThat(view.path("mission")).isEqualTo(RestApi.JSON.readTree(FULL));
        assertThat(response.body()).contains("\"latitude\":50.629250,", "\"customerId\":1110000000,");
        assertThat(view.path("delivery").path("state").asString()).isEqualTo("QUEUED");
        assertThat(view.path("source").path("connector").asString()).isEqualTo("api");
        assertThat(view.path("source").has("document")).isFalse();
        assertThat(view.path("createdAt").asString()).isEqualTo("2026-11-30T08:00:00Z");
    }

    @Test
    void theSameMissionAgainIsUnchanged() {
        api.json("POST", MISSIONS, mission("A-1"));

        HttpResponse<String> response = api.json("POST", MISSIONS, mission("A-1"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(RestApi.tree(response).path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void anIdWithOtherContentIsTaken() {
        api.json("POST", MISSIONS, mission("A-1"));

        HttpResponse<String> response =
                api.json("POST", MISSIONS, mission("A-1").replace("123", "456"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(RestApi.code(response)).isEqualTo("id-taken");
        assertThat(RestApi.tree(response)
                        .path("violations")
                        .path(0)
                        .path("path")
                        .asString())
                .isEqualTo("/id");
    }

    @Test
    void allViolationsAreToldAtOnceOfShapeAndOfContent() {
        HttpResponse<String> response = api.json(
                "POST",
                MISSIONS,
                "{\"customerId\":\"12\",\"color\":1,\"schedule\":{\"expiresAt\":5},\"action\":\"CREATE\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestApi.code(response)).isEqualTo("mission-invalid");
        assertThat(RestApi.tree(response).path("violations").findValuesAsString("path"))
                .containsExactly("/customerId", "/color", "/schedule/expiresAt", "/action", "/id", "/recipient");
        assertThat(RestApi.tree(response).path("violations").findValuesAsString("code"))
                .containsExactly("wrong-type", "unknown-field", "wrong-type", "unknown-field", "missing", "missing");
    }

    @Test
    void putCreatesThenLeavesThenReplaces() {
        String content = "{\"recipient\":{\"vehicle\":\"AA-123-BB\"},\"comment\":\"x\"}";

        assertThat(api.json("PUT", MISSIONS + "/A-1", content).statusCode()).isEqualTo(202);
        assertThat(api.json("PUT", MISSIONS + "/A-1", content).statusCode()).isEqualTo(200);
        HttpResponse<String> replaced = api.json("PUT", MISSIONS + "/A-1", mission("A-1"));

        assertThat(replaced.statusCode()).isEqualTo(202);
        assertThat(RestApi.tree(replaced).path("revision").asInt()).isEqualTo(2);
        assertThat(RestApi.tree(replaced).path("mission").has("comment")).isFalse();
    }

    @Test
    void putReplacesWhereItemsOfAKnownIdAreRejected() {
        api.gateway.rejectExisting();
        api.json("PUT", MISSIONS + "/A-1", mission("A-1"));

        HttpResponse<String> item = api.json("POST", MISSIONS + "/batch", "[" + FULL + "]");
        HttpResponse<String> put = api.json("PUT", MISSIONS + "/A-1", FULL);

        assertThat(RestApi.tree(item).path("items").path(0).path("violations").findValuesAsString("code"))
                .containsExactly("id-taken");
        assertThat(put.statusCode()).isEqualTo(202);
        assertThat(RestApi.tree(put).path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void putRefusesAnIdThatIsNotThePaths() {
        HttpResponse<String> response = api.json("PUT", MISSIONS + "/A-1", mission("A-2"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestApi.tree(response).path("violations").findValuesAsString("code"))
                .containsExactly("id-mismatch");
    }

    @Test
    void patchChangesWhatItNamesAndTakesAwayWhatIsNull() {
        api.json("POST", MISSIONS, FULL);

        HttpResponse<String> response = api.json(
                "PATCH",
                MISSIONS + "/A-1",
                "{\"comment\":null,\"destination\":{\"coordinates\":null,\"city\":\"Arras\"},\"type\":\"RETRAIT\"}");

        assertThat(response.statusCode()).isEqualTo(202);
        JsonNode mission = RestApi.tree(response).path("mission");
        assertThat(mission.has("comment")).isFalse();
        assertThat(mission.path("destination").has("coordinates")).isFalse();
        assertThat(mission.path("destination").path("city").asString()).isEqualTo("Arras");
        assertThat(mission.path("destination").path("postalCode").asString()).isEqualTo("59000");
        assertThat(mission.path("type").asString()).isEqualTo("RETRAIT");
    }

    @Test
    void patchMayComeAsMergePatchOrAsJson() {
        api.json("POST", MISSIONS, mission("A-1"));

        HttpResponse<String> response = api.send(
                api.request(MISSIONS + "/A-1")
                        .method("PATCH", java.net.http.HttpRequest.BodyPublishers.ofString("{\"type\":\"X\"}")),
                "Content-Type",
                "application/merge-patch+json; charset=UTF-8");

        assertThat(response.statusCode()).isEqualTo(202);
    }

    @Test
    void patchThatChangesNothingIsUnchanged() {
        api.json("POST", MISSIONS, mission("A-1"));

        assertThat(api.json("PATCH", MISSIONS + "/A-1", "{}").statusCode()).isEqualTo(200);
        assertThat(api.json("PATCH", MISSIONS + "/A-1", "{\"id\":\"A-1\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void patchToAPersonNeedsTheVehicleTakenAway() {
        api.json("POST", MISSIONS, mission("A-1"));
        String person = "\"person\":{\"fullName\":\"Camille Martin\"}";

        assertThat(api.json("PATCH", MISSIONS + "/A-1", "{\"recipient\":{" + person + "}}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> response =
                api.json("PATCH", MISSIONS + "/A-1", "{\"recipient\":{\"vehicle\":null," + person + "}}");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(RestApi.tree(response).path("mission").path("recipient").toString())
                .isEqualTo("{" + person + "}");
    }

    @Test
    void patchTellsItsViolations() {
        api.json("POST", MISSIONS, mission("A-1"));

        HttpResponse<String> response =
                api.json("PATCH", MISSIONS + "/A-1", "{\"id\":\"B\",\"typ\":null,\"recipient\":null}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(RestApi.tree(response).path("violations").findValuesAsString("code"))
                .containsExactlyInAnyOrder("id-mismatch", "unknown-field", "missing");
    }

    @ParameterizedTest
    @CsvSource({"null, id-changed", "'\"\"', id-changed", "'\" \"', id-mismatch", "'\"B\"', id-mismatch"})
    void patchDoesNotTakeTheIdAway(String id, String code) {
        api.json("POST", MISSIONS, mission("A-1"));

        HttpResponse<String> response = api.json("PATCH", MISSIONS + "/A-1", "{\"id\":" + id + ",\"type\":\"X\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode violations = RestApi.tree(response).path("violations");
        assertThat(violations.findValuesAsString("path")).containsExactly("/id");
        assertThat(violations.findValuesAsString("code")).containsExactly(code);
        assertThat(RestApi.tree(api.get(MISSIONS + "/A-1")).path("revision").asInt())
                .isEqualTo(1);
    }

    @Test
    void patchOfAnUnknownIdIsNotFound() {
        HttpResponse<String> response = api.json("PATCH", MISSIONS + "/A-1", "{\"type\":\"X\"}");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(RestApi.code(response)).isEqualTo("id-unknown");
    }

    @Test
    void deleteCancelsOnceAndKnowsNoUnknownId() {
        api.json("POST", MISSIONS, mission("A-1"));

        HttpResponse<String> first = delete("/A-1");
        HttpResponse<String> second = delete("/A-1");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(RestApi.tree(first).path("delivery").path("state").asString())
                .isEqualTo("CANCELLED");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(delete("/A-2").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> delete(String id, String... headers) {
        return api.send("DELETE", MISSIONS + id, java.net.http.HttpRequest.BodyPublishers.noBody(), headers);
    }

    @Test
    void aCancelledMissionIsTakenUpAgainByPutButNotByPost() {
        api.json("POST", MISSIONS, mission("A-1"));
        delete("/A-1");

        assertThat(api.json("POST", MISSIONS, mission("A-1")).statusCode()).isEqualTo(409);
        HttpResponse<String> again = api.json("PUT", MISSIONS + "/A-1", mission("A-1"));

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(RestApi.tree(again).path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void aCancelledMissionStaysSoWhateverThePatch() {
        api.json("POST", MISSIONS, mission("A-1"));
        delete("/A-1");

        HttpResponse<String> nothing = api.json("PATCH", MISSIONS + "/A-1", "{}");

        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(RestApi.tree(nothing).path("delivery").path("state").asString())
                .isEqualTo("CANCELLED");
        assertThat(api.json("PATCH", MISSIONS + "/A-1", "{\"comment\":\"x\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void anIdThatNoMissionCanHaveIsUnknownToDelete() {
        Finding tooLong = new Finding("/id", "too-long", new Text("too long", "trop long"));
        api.gateway.script(items -> Optional.of(List.of(new Receipt.Rejected(List.of(tooLong), List.of()))));

        HttpResponse<String> response = delete("/" + "x".repeat(101));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(RestApi.tree(response).path("code").asString()).isEqualTo("id-unknown");
    }

    @Test
    void aWarningDoesNotStopAMission() {
        HttpResponse<String> response = api.json(
                "PUT",
                MISSIONS + "/A-1",
                "{\"recipient\":{\"vehicle\":\"X\"},\"destination\":{\"reference\":\"longer than twenty characters\"}}",
                "Accept-Language",
                "fr");

        assertThat(response.statusCode()).isEqualTo(202);
        JsonNode warning = RestApi.tree(response).path("warnings").path(0);
        assertThat(warning.path("path").asString()).isEqualTo("/destination/reference");
        assertThat(warning.path("code").asString()).isEqualTo("reference-cut-on-screen");
        assertThat(warning.path("message").asString()).isEqualTo("en français : reference-cut-on-screen");
    }
}
