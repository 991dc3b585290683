package dev.tributary.standalone.command;

import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorKind;
import dev.tributary.connector.spi.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schema of what one connector of a type may hold. */
final class KindSchema {

    private static final String DURATION = "^[0-9]{1,9}(ms|s|m|h|d)$";
    private static final String REFERENCE = "^\\$\\{(env|file):.+\\}$";

    private KindSchema() {}

    static Map<String, Object> of(ConnectorKind kind) {
        List<Setting> all = Stream.concat(Catalogue.commonSettings().stream(), kind.settings().stream())
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", kind.type());
        schema.put("description", kind.description().english());
        schema.putAll(object(all));
        return schema;
    }

    private static Map<String, Object> object(List<Setting> settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        settings.forEach(setting -> properties.put(setting.name(), property(setting)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put(
                "required",
                settings.stream().filter(Setting::required).map(Setting::name).toList());
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> property(Setting setting) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", description(setting));
        if (setting.defaultValue() != null) {
            property.put("default", setting.defaultValue());
        }
        property.putAll(value(setting));
        return property;
    }

    private static String description(Setting setting) {
        return setting.unit() == null
                ? setting.description().english()
                : setting.description().english() + " (" + setting.unit() + ")";
    }

    private static Map<String, Object> value(Setting setting) {
        return switch (setting.kind()) {
            case TEXT, PATH -> Map.of("type", List.of("string", "number", "boolean"));
            case SECRET -> Map.of("type", List.of("string", "number"), "writeOnly", true);
            case INTEGER -> orReference(Map.of("type", "integer"));
            case FLAG -> orReference(Map.of("type", "boolean"));
            case DURATION -> orReference(Map.of("type", "string", "pattern", DURATION));
            case CHOICE -> orReference(Map.of("enum", setting.choices()));
            case TEXTS -> Map.of("type", "array", "items", Map.of("type", List.of("string", "number", "boolean")));
            case SECRETS ->
                Map.of("type", "object", "additionalProperties", Map.of("type", "string", "writeOnly", true));
            case GROUP -> object(setting.fields());
            case GROUPS -> Map.of("type", "object", "additionalProperties", object(setting.fields()));
            case TREE -> Map.of();
        };
    }

    /** Any value may come from the environment or a file. */
    private static Map<String, Object> orReference(Map<String, Object> value) {
        return Map.of("anyOf", List.of(value, Map.of("type", "string", "pattern", REFERENCE)));
    }
}
