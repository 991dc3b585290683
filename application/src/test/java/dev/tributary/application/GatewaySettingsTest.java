package dev.tributary.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.tributary.application.GatewaySettings.Retry;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {

    private static final GatewaySettings USUAL = GatewaySettings.DEFAULT;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static GatewaySettings numbers(int inFlight, int perSecond, int share, long backlog) {
        return new GatewaySettings(
                null,
                inFlight,
                perSecond,
                USUAL.callTimeout(),
                USUAL.quietTime(),
                USUAL.retry(),
                USUAL.trackingInterval(),
                share,
                backlog,
                USUAL.retention());
    }

    private static GatewaySettings times(Duration call, Duration quiet, Duration tracking) {
        return times(call, quiet, tracking, USUAL.retention());
    }

    private static GatewaySettings times(Duration call, Duration quiet, Duration tracking, Duration retention) {
        return new GatewaySettings(null, 1, 0, call, quiet, USUAL.retry(), tracking, 1, 1, retention);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 1, maxInFlight is 0: allowed is 1 to 1000",
        "1001, 0, 1, 1, maxInFlight is 1001: allowed is 1 to 1000",
        "1, -1, 1, 1, requestsPerSecond is -1: allowed is 0 to 100000",
        "1, 100001, 1, 1, requestsPerSecond is 100001: allowed is 0 to 100000",
        "1, 0, 0, 1, trackingShare is 0: allowed is 1 to 90",
        "1, 0, 91, 1, trackingShare is 91: allowed is 1 to 90",
        "1, 0, 1, 0, backlogLimit is 0: allowed is 1 or more"
    })
    void aNumberThatWouldStopDeliveriesIsNamed(int inFlight, int perSecond, int share, long backlog, String told) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> numbers(inFlight, perSecond, share, backlog))
                .withMessage(told);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, PT1S, P90D, callTimeout is PT0S",
        "PT1S, PT-1S, PT1S, P90D, quietTime is PT-1S",
        "PT1S, PT0S, PT0S, P90D, trackingInterval is PT0S",
        "PT1S, PT0S, PT-1S, P90D, trackingInterval is PT-1S",
        "PT1S, PT0S, PT1S, PT0S, retention is PT0S",
        "PT1S, PT0S, PT1S, PT-1S, retention is PT-1S"
    })
    void aTimeThatWouldStopDeliveriesIsNamed(
            Duration call, Duration quiet, Duration tracking, Duration kept, String told) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> times(call, quiet, tracking, kept))
                .withMessageStartingWith(told)
                .withMessageContaining(": allowed is a duration of");
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1S, PT1S, PT1S, retry.initial",
        "PT0.0005S, PT1S, PT1S, retry.initial",
        "PT1S, PT0S, PT1S, retry.maximum",
        "PT1S, PT1S, PT-1S, retry.giveUpAfter"
    })
    void aPauseThatIsNoneIsNamed(Duration initial, Duration maximum, Duration giveUpAfter, String named) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Retry(initial, 2, maximum, giveUpAfter))
                .withMessageStartingWith(named + " is ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void pausesDoNotShrink(double multiplier) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Retry(SECOND, multiplier, SECOND, SECOND))
                .withMessage("retry.multiplier is " + multiplier + ": allowed is 1 to 1000");
    }

    @Test
    void noTimeIsSoLongThatItWouldOverflow() {
        Duration forever = ChronoUnit.FOREVER.getDuration();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Retry(SECOND, 1, SECOND, forever))
                .withMessageStartingWith("retry.giveUpAfter is ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> times(SECOND, forever, SECOND))
                .withMessageStartingWith("quietTime is ");
    }

    @Test
    void theBoundsThemselvesAreAllowed() {
        assertThat(numbers(1_000, 100_000, 90, Long.MAX_VALUE).maxInFlight()).isEqualTo(1_000);
        Duration shortest = Duration.ofMillis(1);
        assertThatNoException().isThrownBy(() -> new Retry(shortest, 1, shortest, shortest));
        assertThatNoException().isThrownBy(() -> times(shortest, Duration.ZERO, shortest));
    }
}
