package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final Instant TIME = Instant.parse("2026-12-01T08:30:00Z");

    @Test
    void datesAreKeptToTheMinuteRoundedDown() {
        Schedule schedule = new Schedule(TIME.plusMillis(59_999), TIME.plusSeconds(60));
        assertThat(schedule).isEqualTo(new Schedule(TIME, TIME.plusSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 59, -1, -86_400})
    void anExpiryThatIsNotAfterTheInterventionCannotBeBuilt(long secondsLater) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(TIME, TIME.plusSeconds(secondsLater)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59.999Z", "+10000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void datesOfOtherYearsCannotBeBuilt(String time) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Instant.parse(time), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(null, Instant.parse(time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"})
    void theFirstAndTheLastMinuteCanBeBuilt(String time) {
        assertThat(Schedule.covers(Instant.parse(time))).isTrue();
        assertThat(new Schedule(null, Instant.parse(time)).expiresAt()).isNotNull();
    }

    @Test
    void aScheduleHasExpiredFromItsExpiryOn() {
        Schedule schedule = new Schedule(null, TIME);
        assertThat(schedule.hasExpired(TIME.minusMillis(1))).isFalse();
        assertThat(schedule.hasExpired(TIME)).isTrue();
        assertThat(new Schedule(null, null).hasExpired(TIME)).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void roundingNeverMovesADateForwardOrPastAnother(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instant earlier = Instant.ofEpochSecond(random.nextLong(250_000_000_000L), random.nextInt(1_000_000_000));
        Instant later = earlier.plusNanos(random.nextLong(200_000_000_000L));
        assertThat(Schedule.toMinute(earlier)).isBeforeOrEqualTo(Schedule.toMinute(later));
        assertThat(Duration.between(Schedule.toMinute(earlier), earlier))
                .isBetween(Duration.ZERO, Duration.ofSeconds(59, 999_999_999));
        assertThat(Schedule.toMinute(earlier).getEpochSecond() % 60).isZero();
    }
}
