package dev.tributary.acceptance.storm;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What is compared of a mission's content: its comment and its street. */
final class Contents {

    private Contents() {}

    static String of(String comment, String street) {
        return comment + ", " + street;
    }

    /** By Océan's names. */
    static String of(Map<String, String> parameters) {
        String comment = parameters.get("commentaire");
        return comment == null ? Wish.NOTHING : of(comment, parameters.getOrDefault("rue", ""));
    }

    /** As the gateway's REST interface tells it. */
    static String of(JsonNode view) {
        return of(
                view.at("/mission/comment").asString(),
                view.at("/mission/destination/street").asString());
    }
}
