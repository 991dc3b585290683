package dev.tributary.ocean.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The two ways the vendor's page writes a date; always UTC, to the minute. */
public enum DateNotation {
    WITH_SPACE("dd/MM/uuuu HH:mm"),
    WITHOUT_SPACE("dd/MM/uuuuHH:mm");

    private final String pattern;

    @SuppressWarnings("ImmutableEnumChecker") // a DateTimeFormatter is immutable, the checker does not know it
    private final DateTimeFormatter formatter;

    DateNotation(String pattern) {
        this.pattern = pattern;
        this.formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    String shown() {
        return pattern.replace('u', 'y');
    }

    Optional<Instant> read(String text) {
        if (text.length() != pattern.length()) {
            return Optional.empty(); // the formatter alone would take a signed year
        }
        try {
            return Optional.of(LocalDateTime.parse(text, formatter).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    String write(Instant instant) {
        return formatter.format(instant.atOffset(ZoneOffset.UTC));
    }
}
