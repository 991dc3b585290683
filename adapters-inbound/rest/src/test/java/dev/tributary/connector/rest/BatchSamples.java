package dev.tributary.connector.rest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Batches to hand in, and what their answers say. */
final class BatchSamples {

    private BatchSamples() {}

    static String mission(String id) {
        return "{\"id\":\"" + id + "\",\"recipient\":{\"vehicle\":\"V\"}}";
    }

    static String missions(int from, int to) {
        List<String> all = new ArrayList<>();
        for (int number = from; number < to; number++) {
            all.add(mission("A" + number));
        }
        return "[" + String.join(",", all) + "]";
    }

    static String counts(HttpResponse<String> response) {
        JsonNode tree = RestApi.tree(response);
        return tree.path("offered") + " = " + tree.path("accepted") + " + " + tree.path("duplicate") + " + "
                + tree.path("rejected");
    }

    static List<String> values(HttpResponse<String> response, String name) {
        List<String> values = new ArrayList<>();
        RestApi.tree(response)
                .path("items")
                .forEach(item -> values.add(item.path(name).asString("-")));
        return values;
    }

    static List<String> codes(HttpResponse<String> response) {
        List<String> codes = new ArrayList<>();
        RestApi.tree(response)
                .path("items")
                .forEach(item ->
                        codes.add(String.join("+", item.path("violations").findValuesAsString("code"))));
        return codes;
    }

    static List<String> warnings(HttpResponse<String> response) {
        return RestApi.tree(response).path("warnings").findValuesAsString("code");
    }
}
