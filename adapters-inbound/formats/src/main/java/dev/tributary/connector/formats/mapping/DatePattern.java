package dev.tributary.connector.formats.mapping;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** One way to write a date: letters as in {@link DateTimeFormatter}; no time of day means midnight. */
public final class DatePattern {

    /** A year of fewer digits is one that was cut off. */
    private static final int FIRST_YEAR = 1000;

    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2026, 1, 28, 17, 47, 0, 0, ZoneId.of("Europe/Paris"));

    private final List<DateTimeFormatter> formats;
    private final boolean isDay;

    private DatePattern(List<DateTimeFormatter> formats, boolean isDay) {
        this.formats = formats;
        this.isDay = isDay;
    }

    /**
     * A pattern.
     *
     * @throws IllegalArgumentException if this is none, or one that cannot read what it writes
     */
    public static DatePattern of(String pattern) {
        PatternParts parts = PatternParts.of(pattern);
        DateTimeFormatter writer = DateTimeFormatter.ofPattern(parts.pattern(), Locale.FRENCH);
        List<DateTimeFormatter> formats = parts.readers();
        if (!IntStream.range(0, MonthNames.MONTHS)
                .mapToObj(SAMPLE::plusMonths)
                .allMatch(date -> isReadBack(date, writer, formats))) {
            throw new IllegalArgumentException("cannot read what it writes");
        }
        return new DatePattern(formats, isDay(written(writer, SAMPLE), formats));
    }

    /** Whether this, or the beginning of it where the rest may be absent, is a day. */
    private static boolean isDay(String sample, List<DateTimeFormatter> formats) {
        return IntStream.rangeClosed(1, sample.length())
                .mapToObj(end -> best(formats, sample.substring(0, end)))
                .flatMap(Optional::stream)
                .anyMatch(LocalDate.class::isInstance);
    }

    /** Whether it reads dates without a time of day. */
    public boolean isDay() {
        return isDay;
    }

    /** The date as ISO-8601 writes it, with an offset where the text tells one. */
    public Optional<String> read(String text) {
        return best(formats, Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(date -> date.get(ChronoField.YEAR) >= FIRST_YEAR)
                .map(DatePattern::iso);
    }

    private static boolean isReadBack(ZonedDateTime date, DateTimeFormatter writer, List<DateTimeFormatter> formats) {
        String written = written(writer, date);
        return best(formats, written)
                .filter(read -> LocalDate.from(read).equals(date.toLocalDate()))
                .filter(read -> written(writer, whole(read)).equals(written))
                .isPresent();
    }

    private static ZonedDateTime whole(TemporalAccessor read) {
        if (read instanceof ZonedDateTime zoned) {
            return zoned;
        }
        if (read instanceof OffsetDateTime offset) {
            return offset.toZonedDateTime();
        }
        LocalDateTime local = read instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(read);
        return local.atZone(SAMPLE.getZone());
    }

    private static String written(DateTimeFormatter writer, ZonedDateTime date) {
        try {
            return writer.format(date);
        } catch (DateTimeException notOfDates) {
            throw new IllegalArgumentException("cannot be written", notOfDates);
        }
    }

    private static Optional<TemporalAccessor> best(List<DateTimeFormatter> formats, String text) {
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(format.parseBest(
                        text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            } catch (DateTimeParseException written) {
                // in another form, perhaps
            }
        }
        return Optional.empty();
    }

    private static String iso(TemporalAccessor date) {
        if (date instanceof ZonedDateTime zoned) {
            return zoned.toOffsetDateTime().toString();
        }
        return date instanceof LocalDate day ? day.atStartOfDay().toString() : date.toString();
    }
}
