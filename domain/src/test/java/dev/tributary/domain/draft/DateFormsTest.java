package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateFormsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:30Z, 2026-12-01T08:30:00Z",
        "2026-12-01T08:30:00Z, 2026-12-01T08:30:00Z",
        "2026-12-01T08:30:59.999999999999Z, 2026-12-01T08:30:00Z",
        "'2026-12-01T08:30:59,5Z', 2026-12-01T08:30:00Z",
        "2026-12-01T09:30:00+01:00, 2026-12-01T08:30:00Z",
        "2026-12-01T09:30+0100, 2026-12-01T08:30:00Z",
        "2026-12-01T09:30+01, 2026-12-01T08:30:00Z",
        "2026-12-01T03:00:30-05:30, 2026-12-01T08:30:00Z",
        "2026-12-01T08:30-00:00, 2026-12-01T08:30:00Z",
        "2028-02-29T00:00Z, 2028-02-29T00:00:00Z",
        "2026-12-31T23:59:59Z, 2026-12-31T23:59:00Z",
        "2027-01-01T00:30+01:00, 2026-12-31T23:30:00Z",
        "2026-12-31T23:30-01:00, 2027-01-01T00:30:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:00Z",
        "10000-01-01T00:30+01:00, 9999-12-31T23:30:00Z"
    })
    void aDateIsReadToTheMinuteInUtc(String text, Instant expected) {
        assertThat(expiry(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00Z, 1970-01-01T00:00:00Z",
        "1969-12-31T23:00:59-01:00, 1970-01-01T00:00:00Z",
        "1970-01-01T18:00+18:00, 1970-01-01T00:00:00Z"
    })
    void theFirstMinutesAreRead(String text, Instant expected) {
        assertThat(DraftBuilder.minimal()
                        .with(Field.INTERVENTION_AT, text)
                        .mission()
                        .schedule()
                        .interventionAt())
                .isEqualTo(expected);
    }

    static IntStream offsets() {
        return IntStream.rangeClosed(-18, 18);
    }

    @ParameterizedTest(name = "offset {0}")
    @MethodSource("offsets")
    void everyOffsetIsTakenAwayAtTheEndOfAYear(int hours) {
        ZoneOffset offset = ZoneOffset.ofHours(hours);
        for (int minutes = -60; minutes <= 60; minutes += 15) {
            LocalDateTime local = LocalDateTime.of(2027, 1, 1, 0, 0).plusMinutes(minutes);
            assertThat(expiry(local + ":59" + offset.getId())).isEqualTo(local.toInstant(offset));
        }
    }

    @Test
    void anOffsetIsTakenAsItIsWhateverTheZoneOfTheConnector() {
        assertThat(DraftBuilder.minimal()
                        .in("Europe/Paris")
                        .with(Field.EXPIRES_AT, "2027-07-01T12:00+05:00")
                        .mission()
                        .schedule()
                        .expiresAt())
                .isEqualTo("2027-07-01T07:00:00Z");
    }

    @Test
    void aDateThatIsNoneIsQuotedAndAnythingElseIsNot() {
        assertThat(message("2027-02-30T08:00Z")).contains("2027-02-30T08:00Z");
        assertThat(message("chez Mme Lefèvre 12")).doesNotContain("Lef").contains("the value");
        assertThat(message("2".repeat(41))).doesNotContain("222").contains("the value");
    }

    private static String message(String text) {
        return DraftBuilder.minimal()
                .with(Field.EXPIRES_AT, text)
                .violation()
                .message()
                .english();
    }

    private static Instant expiry(String text) {
        Instant expiry = DraftBuilder.minimal()
                .with(Field.EXPIRES_AT, text)
                .mission()
                .schedule()
                .expiresAt();

        return Objects.requireNonNull(expiry);
    }
}
