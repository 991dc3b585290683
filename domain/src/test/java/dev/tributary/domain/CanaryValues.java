package dev.tributary.domain;

import dev.tributary.domain.draft.Field;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Builds any record of this module with a canary in every text. */
final class CanaryValues {

    /** May stand in any text of a mission, but makes no id. */
    static final String CANARY = "Canari\nJaune";

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, CANARY),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.5),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2027, 1, 1, 0, 0)),
            Map.entry(ZoneId.class, ZoneId.of("Europe/Paris")),
            Map.entry(ZoneOffset.class, ZoneOffset.UTC),
            Map.entry(List.class, List.of()),
            Map.entry(MissionId.class, new MissionId("INT-1")),
            Map.entry(MissionType.class, new MissionType("LIVRAISON")),
            Map.entry(Text.class, new Text("missing", "absent")),
            Map.entry(Finding.class, new Finding("/id", "missing", new Text("missing", "absent"))),
            Map.entry(Recipient.class, new Recipient.NamedPerson(CANARY, CANARY)),
            Map.entry(Schedule.class, new Schedule(null, null)));

    private CanaryValues() {}

    static Object build(Class<?> type) {
        Object known = VALUES.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == Map.class ? byField() : buildRecord(type);
    }

    /** Also of the types that have a harmless value inside others. */
    static Object buildRecord(Class<?> type) {
        if (type == Schedule.class) {
            return new Schedule(null, null);
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> build(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("tell the canary how to build " + type, e);
        }
    }

    private static Map<Field, Object> byField() {
        Map<Field, Object> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, CANARY);
        }
        return fields;
    }
}
