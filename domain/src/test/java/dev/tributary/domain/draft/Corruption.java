package dev.tributary.domain.draft;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One way to spoil a valid draft, and the one violation, as path and code, that must come of it.
 *
 * @param texts the fields set
 * @param removed the fields taken away; no other corruption of the same draft may touch either
 */
record Corruption(String violation, Map<Field, String> texts, Set<Field> removed) {

    Corruption {
        texts = Map.copyOf(texts);
        removed = Set.copyOf(removed);
    }

    static Corruption of(String violation) {
        return new Corruption(violation, Map.of(), Set.of());
    }

    static Corruption set(Field field, String text, String code) {
        return of(field.path() + " " + code).and(field, text);
    }

    Corruption and(Field field, String text) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(texts);
        more.put(field, text);
        return new Corruption(violation, more, removed);
    }

    Corruption without(Field... others) {
        Set<Field> more = EnumSet.noneOf(Field.class);
        more.addAll(removed);
        more.addAll(Arrays.asList(others));
        return new Corruption(violation, texts, more);
    }

    void apply(Map<Field, String> fields) {
        fields.keySet().removeAll(removed);
        fields.putAll(texts);
    }

    boolean touches(Field field) {
        return texts.containsKey(field) || removed.contains(field);
    }

    boolean meets(Corruption other) {
        return Arrays.stream(Field.values()).anyMatch(field -> touches(field) && other.touches(field));
    }
}
