package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates without an offset, in a declared zone, on the days when clocks change; the rule is the European directive's. */
class ParisTimeTest {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    static IntStream years() {
        return IntStream.rangeClosed(2020, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theHourThatIsSkippedInSpringIsRefused(int year) {
        LocalDate day = lastSunday(year, 3);
        for (LocalDateTime time = day.atStartOfDay(); isOn(day, time); time = time.plusMinutes(10)) {
            if (time.getHour() == 2) {
                assertThat(at(time).violations()).containsExactly("/schedule/interventionAt nonexistent-time");
            } else {
                assertThat(instant(time)).isEqualTo(time.toInstant(time.getHour() < 2 ? WINTER : SUMMER));
                assertThat(at(time).warnings()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void theHourThatComesTwiceInAutumnIsTheEarlierWithAWarning(int year) {
        LocalDate day = lastSunday(year, 10);
        for (LocalDateTime time = day.atStartOfDay(); isOn(day, time); time = time.plusMinutes(10)) {
            assertThat(instant(time)).isEqualTo(time.toInstant(time.getHour() < 3 ? SUMMER : WINTER));
            if (time.getHour() == 2) {
                assertThat(at(time).warnings()).containsExactly("/schedule/interventionAt ambiguous-time");
            } else {
                assertThat(at(time).warnings()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T01:59:59", "2027-03-28T03:00:00", "2027-10-31T01:59:59", "2027-10-31T03:00:00"})
    void theSecondsAroundAChangeAreOrdinary(String text) {
        DraftBuilder draft = DraftBuilder.minimal().in("Europe/Paris").with(Field.INTERVENTION_AT, text);
        assertThat(draft.sound().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:30:00+01:00", "2027-10-31T02:30:00+01:00", "2027-10-31T02:30:00+02:00"})
    void anOffsetLeavesNoDoubt(String text) {
        DraftBuilder draft = DraftBuilder.minimal().in("Europe/Paris").with(Field.INTERVENTION_AT, text);
        assertThat(draft.sound().warnings()).isEmpty();
    }

    @Test
    void theChangeIsNamed() {
        Text message = at(LocalDateTime.parse("2027-03-28T02:30")).violation().message();
        assertThat(message.english()).contains("2027-03-28T02:30", "Europe/Paris", "from 02:00 straight to 03:00");
        assertThat(message.french()).contains("2027-03-28T02:30", "Europe/Paris", "de 02:00 directement à 03:00");
    }

    @Test
    void theOffsetTakenIsNamed() {
        Text message = at(LocalDateTime.parse("2027-10-31T02:30"))
                .sound()
                .warnings()
                .get(0)
                .message();
        assertThat(message.english()).contains("2027-10-31T02:30", "Europe/Paris", "+02:00");
        assertThat(message.french()).contains("2027-10-31T02:30", "Europe/Paris", "+02:00");
    }

    @Test
    void theYearsAreCountedInUtc() {
        assertThat(at(LocalDateTime.parse("1970-01-01T00:59")).violations())
                .containsExactly("/schedule/interventionAt date-out-of-range");
        assertThat(instant(LocalDateTime.parse("1970-01-01T01:00"))).isEqualTo(Instant.EPOCH);
    }

    private static DraftBuilder at(LocalDateTime time) {
        return DraftBuilder.minimal().in("Europe/Paris").with(Field.INTERVENTION_AT, time.toString());
    }

    private static Instant instant(LocalDateTime time) {
        return Objects.requireNonNull(at(time).mission().schedule().interventionAt());
    }

    private static boolean isOn(LocalDate day, LocalDateTime time) {
        return time.isBefore(day.atTime(LocalTime.of(23, 55)));
    }

    private static LocalDate lastSunday(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}
