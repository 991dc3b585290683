package dev.tributary.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The fields of a JSON object that {@link JsonOutput} wrote. */
final class JsonFields {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> values = new HashMap<>();

    private JsonFields() {}

    static JsonFields of(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalStateException("not a JSON object");
            }
            return object(parser);
        }
    }

    private static JsonFields object(JsonParser parser) {
        JsonFields fields = new JsonFields();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            fields.values.put(name, value(parser));
        }
        return fields;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> objects(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> throw new IllegalStateException("unexpected JSON");
        };
    }

    private static List<JsonFields> objects(JsonParser parser) {
        List<JsonFields> objects = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            objects.add(object(parser));
        }
        return objects;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    String textOrNull(String name) {
        return (String) values.get(name);
    }

    String text(String name) {
        return (String) required(name);
    }

    long number(String name) {
        return (Long) required(name);
    }

    @Nullable
    Long numberOrNull(String name) {
        return (Long) values.get(name);
    }

    double degrees(String name) {
        return ((Number) required(name)).doubleValue();
    }

    @Nullable
    Instant timeOrNull(String name) {
        Long value = numberOrNull(name);
        return value == null ? null : Instant.ofEpochMilli(value);
    }

    <E extends Enum<E>> E name(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    JsonFields object(String name) {
        return (JsonFields) required(name);
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            list.forEach(object -> objects.add((JsonFields) object));
        }
        return objects;
    }

    private Object required(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the field " + name + " is missing");
        }
        return value;
    }
}
