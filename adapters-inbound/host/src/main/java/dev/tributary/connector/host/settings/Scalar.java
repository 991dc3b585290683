package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one plain value. */
final class Scalar {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    /** Of nine digits at most, so that no duration overflows when it is turned into milliseconds. */
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");

    private Scalar() {}

    /** The value in the type that {@link dev.tributary.connector.spi.Settings} holds; empty if it is not of its kind. */
    static Optional<Object> read(Setting setting, Object raw) {
        Optional<String> text = text(raw);
        return switch (setting.kind()) {
            case TEXT -> text.map(Object.class::cast);
            case SECRET -> text.map(Secret::new);
            case INTEGER -> text.flatMap(Scalar::integer);
            case FLAG -> text.flatMap(Scalar::flag);
            case DURATION -> text.flatMap(Scalar::duration);
            case CHOICE -> text.filter(setting.choices()::contains).map(Object.class::cast);
            case PATH -> text.flatMap(Scalar::path);
            case TEXTS, SECRETS, GROUP, GROUPS, TREE -> Optional.empty();
        };
    }

    static Optional<String> text(@Nullable Object raw) {
        return raw instanceof String || raw instanceof Number || raw instanceof Boolean
                ? Optional.of(raw.toString())
                : Optional.empty();
    }

    static boolean isWhole(Object raw) {
        return text(raw).filter(text -> WHOLE.matcher(text).matches()).isPresent();
    }

    private static Optional<Object> integer(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of((long) Integer.parseInt(text));
        } catch (NumberFormatException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<Object> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException invalid) {
            return Optional.empty();
        }
    }

    private static Optional<Object> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        return matcher.matches()
                ? Optional.of(Duration.of(Long.parseLong(matcher.group(1)), unit(matcher.group(2))))
                : Optional.empty();
    }

    private static ChronoUnit unit(String symbol) {
        return switch (symbol) {
            case "ms" -> ChronoUnit.MILLIS;
            case "s" -> ChronoUnit.SECONDS;
            case "m" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.DAYS;
        };
    }
}
