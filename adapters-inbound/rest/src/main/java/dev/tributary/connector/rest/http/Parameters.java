package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.Finding;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of an address. An empty one counts as absent; what is wrong is told all at once. */
public final class Parameters {

    /** What ISO-8601 writes with four digits; times much farther off cannot be counted in milliseconds. */
    private static final Instant FIRST_TIME = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant AFTER_LAST_TIME = Instant.parse("+10000-01-01T00:00:00Z");

    private final MultiMap given;
    private final List<Finding> violations = new ArrayList<>();

    Parameters(HttpServerRequest request, List<String> known) {
        this.given = decoded(request);
        for (String name : given.names()) {
            if (!known.contains(name)) {
                violations.add(ParameterFindings.unknown(name, known));
            } else if (given.getAll(name).size() > 1) {
                violations.add(ParameterFindings.repeated(name));
            }
        }
    }

    private MultiMap decoded(HttpServerRequest request) {
        try {
            return request.params(true);
        } catch (IllegalArgumentException malformed) {
            violations.add(ParameterFindings.malformed());
            return MultiMap.caseInsensitiveMultiMap();
        }
    }

    public @Nullable String text(String name) {
        String value = given.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public boolean flag(String name) {
        return "true".equals(oneOf(name, List.of("true", "false")));
    }

    public <E extends Enum<E>> @Nullable E constant(String name, E[] all) {
        String value = oneOf(name, Stream.of(all).map(Enum::name).toList());
        return Stream.of(all)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String oneOf(String name, List<String> choices) {
        return converted(
                name, value -> Optional.of(value).filter(choices::contains), ParameterFindings.notOneOf(name, choices));
    }

    public int number(String name, int lowest, int highest, int otherwise) {
        Integer number = converted(
                name,
                value -> Optional.of(value)
                        .filter(digits -> digits.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(whole -> whole >= lowest && whole <= highest),
                ParameterFindings.notWithin(name, lowest, highest));
        return number == null ? otherwise : number;
    }

    /** A plus sign that was not encoded has become a blank on the way: it is taken for what was meant. */
    public @Nullable Instant time(String name) {
        Instant time = converted(name, value -> instant(value.replace(' ', '+')), ParameterFindings.notATime(name));
        if (time == null || (!time.isBefore(FIRST_TIME) && time.isBefore(AFTER_LAST_TIME))) {
            return time;
        }
        violations.add(ParameterFindings.timeOutOfRange(name));
        return null;
    }

    /** A time that must be given; null only where something is wrong. */
    public @Nullable Instant required(String name) {
        Instant time = time(name);
        if (text(name) == null) {
            violations.add(ParameterFindings.missing(name));
        }
        return time;
    }

    private static Optional<Instant> instant(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private <T> @Nullable T converted(String name, Function<String, Optional<T>> conversion, Finding otherwise) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        Optional<T> result = conversion.apply(value);
        if (result.isEmpty()) {
            violations.add(otherwise);
        }
        return result.orElse(null);
    }

    /** The problem of parameters whose fault only the gateway can see. */
    public static Problem problem(List<Finding> violations) {
        return ContentProblems.invalidParameters(violations);
    }

    /** The result, once all parameters were asked for. */
    public <T> Checked<T> check(T result) {
        return violations.isEmpty()
                ? Checked.sound(result)
                : Checked.refused(ContentProblems.invalidParameters(violations));
    }
}
