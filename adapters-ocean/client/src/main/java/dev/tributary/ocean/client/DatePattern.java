package dev.tributary.ocean.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How Océan wants a date written: in UTC, to the minute. */
final class DatePattern {

    private static final Instant SAMPLE = Instant.parse("2026-11-30T13:45:00Z");

    private final DateTimeFormatter formatter;

    private DatePattern(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    @JsonCreator
    static DatePattern of(String pattern) {
        try {
            DateTimeFormatter formatter =
                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
            if (!formatter.parse(formatter.format(SAMPLE), Instant::from).equals(SAMPLE)) {
                throw new IllegalArgumentException("'" + pattern + "' does not tell every minute apart");
            }
            return new DatePattern(formatter);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + pattern + "' does not tell every minute apart", wrong);
        }
    }

    String format(Instant time) {
        return formatter.format(time);
    }
}
