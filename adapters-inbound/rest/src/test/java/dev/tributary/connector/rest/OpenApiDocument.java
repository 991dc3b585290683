package dev.tributary.connector.rest;

import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped description of the interface, read for the tests. */
final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document = new YAMLMapper().readTree(OpenApiCall.document());

    JsonNode root() {
        return document;
    }

    /** Each operation under its method and path. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation);
                    }
                }));
        return operations;
    }

    Set<String> statuses(String operation) {
        Set<String> statuses = new TreeSet<>();
        operation(operation).path("responses").propertyNames().forEach(statuses::add);
        return statuses;
    }

    /** What an operation answers under a status: schemas by type. */
    JsonNode answers(String operation, int status) {
        return resolved(operation(operation).path("responses").path(Integer.toString(status)))
                .path("content");
    }

    private JsonNode operation(String name) {
        return operations().getOrDefault(name, document.path("no such operation"));
    }

    /** What a reference points to, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** What is wrong with a value, by a schema of this document. */
    List<String> faults(JsonNode schema, JsonNode value) {
        JsonObject whole = new JsonObject(schema.toString());
        whole.put("components", new JsonObject(document.path("components").toString()));
        JsonSchemaOptions options = new JsonSchemaOptions()
                .setBaseUri("https://tributary.test/")
                .setDraft(Draft.DRAFT202012)
                .setOutputFormat(OutputFormat.Basic);
        OutputUnit result = Validator.create(JsonSchema.of(whole), options)
                .validate(new JsonObject("{\"value\":" + value + "}").getValue("value"));
        return Boolean.TRUE.equals(result.getValid()) ? List.of() : List.of(value + ": " + result.getErrors());
    }
}
