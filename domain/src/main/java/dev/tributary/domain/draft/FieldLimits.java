package dev.tributary.domain.draft;

import java.util.Map;

/** How many characters the fleet platform takes in a text field. */
public record FieldLimits(int ordinary, Map<Field, Integer> exceptions) {

    public static final FieldLimits DEFAULT = new FieldLimits(250, Map.of(Field.COMMENT, 2000));

    public FieldLimits {
        exceptions = Map.copyOf(exceptions);
    }

    public int of(Field field) {
        return exceptions.getOrDefault(field, ordinary);
    }
}
