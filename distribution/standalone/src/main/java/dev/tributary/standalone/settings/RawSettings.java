package dev.tributary.standalone.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings without their places, as a check takes them, and their places by path. */
final class RawSettings {

    private final Map<String, @Nullable Object> values;
    private final Map<String, Where> places = new HashMap<>();

    RawSettings(Node.Fields fields) {
        remember("", fields);
        this.values = values(fields);
    }

    /** Texts, lists and maps; null for a key without a value. */
    Map<String, @Nullable Object> values() {
        return values;
    }

    /** The place of a setting, or of the nearest one above it that is written. */
    Where where(String path) {
        String known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, Math.max(Math.max(known.lastIndexOf('.'), known.lastIndexOf('[')), 0));
        }
        return known.isEmpty() ? Where.InFile.NOWHERE : places.getOrDefault(known, Where.InFile.NOWHERE);
    }

    /** The text at a path of plain keys. */
    Optional<String> text(String path) {
        Object value = values;
        for (String key : path.split("\\.", -1)) {
            value = entries(value).get(key);
        }
        return Optional.ofNullable(value).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The entries of a map; none where it is something else. */
    static Map<String, @Nullable Object> entries(@Nullable Object value) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> entries.put(String.valueOf(key), entry));
        }
        return entries;
    }

    private void remember(String path, Node node) {
        places.put(path, node.where());
        if (node instanceof Node.Items items) {
            for (int index = 0; index < items.nodes().size(); index++) {
                remember(path + "[" + index + "]", items.nodes().get(index));
            }
        }
        node.asFields().nodes().forEach((key, below) -> remember(KeyPath.join(path, key), below));
    }

    private static @Nullable Object value(Node node) {
        return node.<@Nullable Object>fold(
                nothing -> null,
                Node.Scalar::text,
                items -> items.nodes().stream().map(RawSettings::orEmpty).toList(),
                RawSettings::values);
    }

    /** A list has no place for nothing. */
    private static Object orEmpty(Node node) {
        Object value = value(node);
        return value == null ? "" : value;
    }

    private static Map<String, @Nullable Object> values(Node.Fields fields) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.nodes().forEach((key, node) -> values.put(key, value(node)));
        return values;
    }
}
