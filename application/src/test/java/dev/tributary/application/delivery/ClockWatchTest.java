package dev.tributary.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockWatchTest {

    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

    private final ClockWatch watch = new ClockWatch(Duration.ofSeconds(5));

    private Instant at(double seconds) {
        return START.plusMillis((long) (seconds * 1_000));
    }

    private void looks(double... seconds) {
        for (double second : seconds) {
            watch.look(at(second));
        }
    }

    @Test
    void aQuietTimeEndsByTheClockWhileThatGoesOnAsItShould() {
        looks(0, 1, 2, 3);

        assertThat(watch.quietUntil(at(5))).isEqualTo(at(5));
    }

    @Test
    void oneDuringWhichTheClockIsPutForwardBeginsAnew() {
        looks(0, 1, 3_601);

        assertThat(watch.quietUntil(at(5))).isEqualTo(at(3_606));
    }

    @Test
    void oneThatWasOverBeforeDoesNot() {
        looks(0, 1, 2, 3, 4, 5, 6, 8);

        assertThat(watch.quietUntil(at(5))).isEqualTo(at(5));
    }

    @Test
    void oneThatBeganAnewDoesSoAgain() {
        looks(0, 1, 3, 6);

        assertThat(watch.quietUntil(at(2))).isEqualTo(at(11));
    }

    @Test
    void aClockThatIsPutBackProlongsNothing() {
        looks(0, 1, 3_601, 2);

        assertThat(watch.quietUntil(at(5))).isEqualTo(at(7));
    }
}
