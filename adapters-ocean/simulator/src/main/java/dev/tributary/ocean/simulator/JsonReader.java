package dev.tributary.ocean.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one flat JSON object, keeps every value as it was written, and takes no type for another. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReader() {}

    static Reading read(byte[] body) {
        Optional<String> text = StrictUtf8.decode(body, body.length);
        if (text.isEmpty()) {
            return new Reading.Unreadable("corps JSON qui n'est pas en UTF-8");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.get())) {
            return object(parser);
        } catch (JacksonException notJson) {
            return new Reading.Unreadable("corps JSON illisible");
        }
    }

    private static Reading object(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return new Reading.Unreadable("un objet JSON est attendu");
        }
        Map<String, String> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!typeOf(name).fits(parser.nextToken())) {
                return new Reading.Unreadable("valeur JSON d'un autre type que celui du paramètre");
            }
            values.put(name, parser.getString());
        }
        return parser.nextToken() == null
                ? new Reading.Understood(values)
                : new Reading.Unreadable("un seul objet JSON est attendu");
    }

    private static ParameterType typeOf(String name) {
        return MissionParameter.named(name).map(MissionParameter::type).orElse(ParameterType.TEXT);
    }
}
