package dev.tributary.standalone.command;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --json} prints. */
final class JsonText {

    private JsonText() {}

    /** In one line. */
    static String ofLine(Object value) {
        return new JsonMapper().writeValueAsString(value);
    }

    static String of(Object value) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value);
    }
}
