package dev.tributary.connector.host;

import dev.tributary.connector.spi.Settings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a document is expected: on each of some days, until a time of day.
 *
 * @param by the time by which the day's first document has come
 * @param days on which one comes
 * @param zone of both
 */
record Expectation(LocalTime by, Set<DayOfWeek> days, ZoneId zone) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int WEEK = 7;

    /** Null where none is set. */
    static @Nullable Expectation of(Settings settings) {
        if (!settings.has(CommonSettings.EXPECT)) {
            return null;
        }
        Settings expect = settings.group(CommonSettings.EXPECT);
        String zone =
                expect.optionalText(CommonSettings.TIME_ZONE).orElseGet(() -> settings.text(CommonSettings.TIME_ZONE));
        return new Expectation(
                time(expect.text(CommonSettings.BY)),
                days(expect.text(CommonSettings.DAYS)).orElseThrow(),
                ZoneId.of(zone));
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text, TIME);
    }

    /** Days and ranges of days, such as {@code mon-fri} or {@code mon,wed,sat-sun}; empty if the text is neither. */
    static Optional<Set<DayOfWeek>> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("-", -1);
            int first = NAMES.indexOf(ends[0].strip());
            int last = NAMES.indexOf(ends[ends.length - 1].strip());
            if (ends.length > 2 || first < 0 || last < 0) {
                return Optional.empty();
            }
            for (int day = first; day != last; day = (day + 1) % WEEK) {
                days.add(DayOfWeek.of(day + 1));
            }
            days.add(DayOfWeek.of(last + 1));
        }
        return Optional.of(days);
    }

    /** The day whose document was due last; empty if none was within a week. */
    Optional<LocalDate> lastDue(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        for (int back = 0; back <= WEEK; back++) {
            LocalDate day = today.minusDays(back);
            if (days.contains(day.getDayOfWeek()) && !due(day).isAfter(now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    Instant due(LocalDate day) {
        return day.atTime(by).atZone(zone).toInstant();
    }

    Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
