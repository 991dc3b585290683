package dev.tributary.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T12:00:00Z, 2026-11-24T12:00:51Z, 2026-11-24T12:01:00Z",
        "2026-11-24T12:00:51Z, 2026-11-24T12:00:51Z, 2026-11-24T12:01:00Z",
        "2026-11-24T12:00:52Z, 2026-11-24T12:01:51Z, 2026-11-24T12:02:00Z",
        "2026-12-31T23:59:59Z, 2027-01-01T00:00:51Z, 2027-01-01T00:01:00Z",
    })
    void itIsPutForwardToNineSecondsBeforeAFullMinute(Instant real, Instant demo, Instant expiry) {
        DemoClock clock = new DemoClock(Clock.fixed(real, ZoneOffset.UTC));
        clock.putForward();
        assertThat(clock.instant()).isEqualTo(demo);
        assertThat(clock.nextExpiry()).isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T12:00:56Z, 2026-11-24T12:01:00Z",
        "2026-11-24T12:00:57Z, 2026-11-24T12:02:00Z",
    })
    void anExpiryLeavesTimeToTakeTheMissionIn(Instant now, Instant expiry) {
        assertThat(new DemoClock(Clock.fixed(now, ZoneOffset.UTC)).nextExpiry()).isEqualTo(expiry);
    }
}
