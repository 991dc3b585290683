package dev.tributary.application;

import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import dev.tributary.domain.Finding;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Partner;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import dev.tributary.domain.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Builds any record of what the application keeps and exchanges, with a canary in every text that may be personal. */
final class CanaryRecords {

    /** May stand in any text of a mission. */
    static final String CANARY = "Canari Jaune";

    /** Texts that hold nothing personal, by record and component. */
    static final Set<String> NOT_PERSONAL = Set.of(
            // chosen by the operator
            "Source.connector",
            "OnceKey.connector",
            "EntryQuery.connector",
            "Note.connector",
            "NoteQuery.connector",
            "RecordedEvent.connector",
            // words of Tributary's, or of a fixed list of the platform's
            "Reason.code",
            "PlatformStatus.code",
            "Unavailable.cause",
            "Unauthorised.cause",
            "Unknown.cause",
            // a hash
            "Remembered.fingerprint",
            // of any type, which hides its own
            "Leave.outcome",
            "Remove.outcome");

    private static final Text TEXT = new Text("missing", "absent");

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, CANARY),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.5),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Map.class, Map.of()),
            Map.entry(Function.class, Function.identity()),
            Map.entry(Change.class, (Change<Found>) Step::leave),
            Map.entry(MissionId.class, new MissionId("INT-1")),
            Map.entry(MissionType.class, new MissionType("LIVRAISON")),
            Map.entry(Partner.class, new Partner("acme")),
            Map.entry(Finding.class, new Finding("/id", "missing", TEXT)),
            Map.entry(Recipient.class, new Recipient.NamedPerson(CANARY, CANARY)),
            Map.entry(Schedule.class, new Schedule(null, null)));

    private CanaryRecords() {}

    static Object build(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(CanaryRecords::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("tell the canary how to build " + record, e);
        }
    }

    private static Object value(RecordComponent component) {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        return NOT_PERSONAL.contains(name) ? "plain" : value(component.getGenericType());
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return List.of(value(several.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType other) {
            return value(other.getRawType());
        }
        return type instanceof Class<?> plain ? value(plain) : CANARY;
    }

    private static Object value(Class<?> type) {
        Object known = VALUES.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return build(type.isSealed() ? type.getPermittedSubclasses()[0] : type);
    }
}
