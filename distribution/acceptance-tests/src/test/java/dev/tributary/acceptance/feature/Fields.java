package dev.tributary.acceptance.feature;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Missions as the features write them: fields by the last part of their path, times as distances from now. */
final class Fields {

    private static final Pattern DISTANCE = Pattern.compile("(in )?(\\d+) (minutes|hours|days)( ago)?");
    private static final Map<String, MissionField> BY_NAME = Arrays.stream(MissionField.values())
            .collect(Collectors.toUnmodifiableMap(
                    field -> field.path().substring(field.path().lastIndexOf('/') + 1), field -> field));

    private Fields() {}

    static MissionDraft draft(String id, Map<String, String> values, Instant now) {
        MissionDraft draft = MissionDraft.of(id);
        for (Map.Entry<String, String> value : values.entrySet()) {
            draft = draft.with(named(value.getKey()), written(value.getValue(), now));
        }
        return draft;
    }

    static MissionField named(String name) {
        MissionField field = BY_NAME.get(name);
        if (field == null) {
            throw new IllegalArgumentException(name + " is none of " + BY_NAME.keySet());
        }
        return field;
    }

    private static String written(String value, Instant now) {
        Matcher distance = DISTANCE.matcher(value);
        if (!distance.matches()) {
            return value;
        }
        ChronoUnit unit = ChronoUnit.valueOf(distance.group(3).toUpperCase(Locale.ROOT));
        Duration time = unit.getDuration().multipliedBy(Long.parseLong(distance.group(2)));
        return (distance.group(4) == null ? now.plus(time) : now.minus(time)).toString();
    }
}
