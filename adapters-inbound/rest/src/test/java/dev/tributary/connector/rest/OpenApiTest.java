package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.rest.http.Checked;
import dev.tributary.connector.rest.http.Desks;
import dev.tributary.connector.rest.http.Endpoint;
import dev.tributary.connector.rest.webhooks.WebhookCalls;
import dev.tributary.connector.rest.webhooks.Webhooks;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.testkit.MemoryGateway;
import io.vertx.core.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private final OpenApiDocument document = new OpenApiDocument();

    @Test
    void itIsServedAsItIsShipped() {
        try (RestApi api = RestApi.open()) {
            var response = api.get("/openapi.yaml");

            assertThat(response.body()).isEqualTo(new String(OpenApiCall.document(), StandardCharsets.UTF_8));
            assertThat(response.headers().firstValue("Content-Type")).contains("application/yaml");
        }
        assertThat(document.root().path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere() {
        try (MemoryGateway gateway = new MemoryGateway()) {
            Desks desks = authorization -> Checked.sound(gateway.sharedDesk());
            List<String> routes = RestEndpoints.of(desks, desks, WebhookCalls.ofAll(noWebhooks(gateway)), FileRules.usual()).stream()
                    .filter(endpoint -> !endpoint.method().equals(HttpMethod.HEAD)) // HTTP's own: as GET
                    .map(OpenApiTest::name)
                    .toList();

            assertThat(document.operations().keySet()).containsExactlyInAnyOrderElementsOf(routes);
        }
    }

    private static Webhooks noWebhooks(MemoryGateway gateway) {
        return new Webhooks(RestContexts.of(gateway, Map.of()), List.of());
    }

    private static String name(Endpoint endpoint) {
        return endpoint.method() + " " + endpoint.template();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> dangling = new ArrayList<>();
        document.root().findValues("$ref").stream()
                .filter(reference ->
                        document.root().at(reference.asString().substring(1)).isMissingNode())
                .forEach(reference -> dangling.add(reference.asString()));

        assertThat(dangling).isEmpty();
    }

    @Test
    void everyExampleFitsItsSchema() {
        List<JsonNode> contents = new ArrayList<>();
        document.root().findValues("content").forEach(types -> types.forEach(contents::add));
        List<String> faults = new ArrayList<>();
        int examples = 0;
        for (JsonNode content : contents) {
            for (JsonNode example : content.path("examples")) {
                examples++;
                faults.addAll(document.faults(
                        content.path("schema"), document.resolved(example).path("value")));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(examples).isGreaterThan(9);
    }

    @Test
    void aValueThatFitsNoSchemaIsFoundOut() {
        JsonNode schema = RestApi.JSON.readTree("{\"$ref\":\"#/components/schemas/Mission\"}");

        assertThat(document.faults(schema, RestApi.JSON.readTree("{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"}}")))
                .isEmpty();
        assertThat(document.faults(schema, RestApi.JSON.readTree("{\"id\":\"A\"}")))
                .isNotEmpty();
        assertThat(document.faults(
                        schema, RestApi.JSON.readTree("{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"},\"x\":1}")))
                .isNotEmpty();
        assertThat(document.faults(schema, RestApi.JSON.readTree("{\"id\":\"A\",\"recipient\":{}}")))
                .isNotEmpty();
    }

    @Test
    void theNamesOfAllStatesKindsAndActionsAreThoseOfTheGateway() {
        JsonNode schemas = document.root().path("components").path("schemas");

        assertThat(texts(schemas.path("DeliveryState"))).isEqualTo(names(MissionView.DeliveryState.values()));
        assertThat(texts(schemas.path("ProgressState"))).isEqualTo(names(MissionView.ProgressState.values()));
        assertThat(texts(schemas.path("Event").path("properties").path("kind")))
                .isEqualTo(names(MissionEvent.Kind.values()));
        assertThat(texts(schemas.path("BatchItem").path("properties").path("action")))
                .isEqualTo(names(MissionDraft.Action.values()));
    }

    private static List<String> texts(JsonNode schema) {
        List<String> texts = new ArrayList<>();
        schema.path("enum").forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
