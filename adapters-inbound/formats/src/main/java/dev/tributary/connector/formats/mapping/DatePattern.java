package dev.tributary.connector.formats.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** One way to write a date: letters as in {@link DateTimeFormatter}; no time of day means midnight. */
public final class DatePattern {

    private final DateTimeFormatter format;

    private DatePattern(DateTimeFormatter format) {
        this.format = format;
    }

    /**
     * A pattern.
     *
     * @throws IllegalArgumentException if this is none
     */
    public static DatePattern of(String pattern) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace("yyyy", "uuuu"))
                .toFormatter(Locale.FRENCH)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
        return new DatePattern(format);
    }

    /** The date as ISO-8601 writes it, with an offset where the text tells one. */
    public Optional<String> read(String text) {
        try {
            return Optional.of(iso(format.parseBest(
                    text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeParseException written) {
            return Optional.empty();
        }
    }

    private static String iso(TemporalAccessor date) {
        if (date instanceof ZonedDateTime zoned) {
            return zoned.toOffsetDateTime().toString();
        }
        return date instanceof LocalDate day ? day.atStartOfDay().toString() : date.toString();
    }
}
