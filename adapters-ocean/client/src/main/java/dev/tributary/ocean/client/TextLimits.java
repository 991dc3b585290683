package dev.tributary.ocean.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.FieldLimits;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The longest text for each field, in characters. */
final class TextLimits {

    private static final String OTHERS = "default";
    private static final Set<Field> TEXTS = EnumSet.of(
            Field.TYPE,
            Field.VEHICLE,
            Field.LAST_NAME,
            Field.FIRST_NAME,
            Field.FULL_NAME,
            Field.REFERENCE,
            Field.STREET,
            Field.POSTAL_CODE,
            Field.CITY,
            Field.COMMENT);

    private final FieldLimits limits;

    @JsonCreator
    TextLimits(Map<String, Integer> lengths) {
        Integer ordinary = lengths.get(OTHERS);
        if (ordinary == null) {
            throw new IllegalArgumentException("field-limits." + OTHERS + " is missing");
        }
        Map<Field, Integer> exceptions = new EnumMap<>(Field.class);
        lengths.forEach((key, length) -> {
            if (length == null || length < 1) {
                throw new IllegalArgumentException("field-limits." + key + " must be a positive number of characters");
            }
            if (!key.equals(OTHERS)) {
                exceptions.put(fieldOf(key), length);
            }
        });
        this.limits = new FieldLimits(ordinary, exceptions);
    }

    FieldLimits limits() {
        return limits;
    }

    private static Field fieldOf(String key) {
        return TEXTS.stream()
                .filter(field -> Keys.of(field).equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("field-limits." + key + " is no text of a mission; there are "
                                + TEXTS.stream().map(Keys::of).toList()));
    }
}
