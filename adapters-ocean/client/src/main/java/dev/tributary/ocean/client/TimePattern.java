package dev.tributary.ocean.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** A way in which Océan may write a time; UTC where it names no offset. */
final class TimePattern {

    private final DateTimeFormatter formatter;

    private TimePattern(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    @JsonCreator
    static TimePattern of(String pattern) {
        try {
            return new TimePattern(new DateTimeFormatterBuilder()
                    .appendPattern(pattern)
                    // without an era, "yyyy" is no year where days that do not exist are refused
                    .parseDefaulting(ChronoField.ERA, 1)
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("'" + pattern + "' is no pattern for a time", wrong);
        }
    }

    Optional<Instant> read(String text) {
        try {
            TemporalAccessor time = formatter.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime exact
                            ? exact.toInstant()
                            : LocalDateTime.from(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
