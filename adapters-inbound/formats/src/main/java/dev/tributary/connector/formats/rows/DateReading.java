package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.mapping.DateForm;
import dev.tributary.connector.formats.mapping.DatePattern;
import dev.tributary.connector.formats.rows.RowRules.Zones;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as they are written in files, into ISO-8601: with an offset where the text, the mapping or Océan's name of
 * the column tells one. What cannot be read is left as it is, for the gateway to refuse.
 */
final class DateReading {

    private static final List<DatePattern> OCEAN =
            List.of(DatePattern.of("d/M/yyyy H:mm"), DatePattern.of("d/M/yyyy H:mm:ss"));
    private static final Pattern ISO_WITH_BLANK =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: +|[Tt])(\\d{2}:\\d{2}[0-9:.,]*) *([+\\-Zz].*)?");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?");
    private static final Pattern TIME_ALONE =
            Pattern.compile("\\d{1,2}[:h]\\d{2}(:\\d{2})?( ?[AaPp][Mm])?|0?[.,]\\d+|((1899-12-3[01]|1900-01-0[01])"
                    + "|(3[01]/12/1899|0[01]/01/1900))([ T].*)?");

    private final RowRules rules;

    DateReading(RowRules rules) {
        this.rules = rules;
    }

    void read(Planned field, String text, Reading reading) {
        if (TIME_ALONE.matcher(text).matches()) {
            reading.refuse(DateFindings.timeWithoutDate(field.column().path()));
            return;
        }
        Optional<String> date = written(field, text);
        Optional<LocalDateTime> serial = date.isEmpty() ? SerialDate.read(text) : Optional.empty();
        serial.ifPresent(
                mended -> reading.warn(DateFindings.serialDate(field.column().path())));
        String iso = date.or(() -> serial.map(LocalDateTime::toString)).orElse(text);
        if (LOCAL.matcher(iso).matches()) {
            placed(field, iso, reading);
        } else {
            reading.set(field.column(), iso);
        }
    }

    private static Optional<String> written(Planned field, String text) {
        DateForm form = field.rule().dates();
        List<DatePattern> patterns = form != null && !form.patterns().isEmpty()
                ? form.patterns()
                : field.underOceanName() ? OCEAN : List.of();
        return patterns.stream()
                .map(pattern -> pattern.read(text))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> iso(text, patterns));
    }

    /** As spreadsheets and people write it: with blanks, and a day alone where days alone are written. */
    private static Optional<String> iso(String text, List<DatePattern> patterns) {
        Matcher blanks = ISO_WITH_BLANK.matcher(text);
        if (blanks.matches()) {
            return Optional.of(
                    blanks.group(1) + "T" + blanks.group(2) + Objects.requireNonNullElse(blanks.group(3), ""));
        }
        return ISO_DAY.matcher(text).matches() && patterns.stream().anyMatch(DatePattern::isDay)
                ? Optional.of(text + "T00:00")
                : Optional.empty();
    }

    private void placed(Planned field, String local, Reading reading) {
        ZoneId zone = zone(field);
        if (zone == null) {
            reading.set(field.column(), local);
        } else {
            ZonedText.of(local.replace(',', '.'), zone).read(field, reading);
        }
    }

    /** Null where the connector says it, or nobody. */
    private @Nullable ZoneId zone(Planned field) {
        DateForm form = field.rule().dates();
        if (form != null && form.zone() != null) {
            return form.zone();
        }
        if (rules.mapping().zone() != null) {
            return rules.mapping().zone();
        }
        return field.underOceanName() && rules.zones() == Zones.NONE ? ZoneOffset.UTC : null;
    }
}
