package dev.tributary.connector.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Reach reach = new Reach();

    @Test
    void everybodyMayTryWhileItWorks() {
        assertThat(reach.mayTry(NOON)).isTrue();
        reach.taken();
        assertThat(reach.mayTry(NOON)).isTrue();
    }

    @Test
    void afterAFailureOneMayTryAfterEachPause() {
        reach.failed(NOON, Duration.ZERO);

        assertThat(reach.mayTry(NOON.plusMillis(999))).isFalse();
        assertThat(reach.mayTry(NOON.plusSeconds(1))).isTrue();
        assertThat(reach.mayTry(NOON.plusSeconds(1))).isFalse();
        reach.failed(NOON.plusSeconds(1), Duration.ZERO);
        assertThat(reach.mayTry(NOON.plusMillis(2_999))).isFalse();
        assertThat(reach.mayTry(NOON.plusSeconds(3))).isTrue();
    }

    @Test
    void pausesEndAtFiveMinutes() {
        for (int failure = 0; failure < 100; failure++) {
            reach.failed(NOON, Duration.ZERO);
        }

        assertThat(reach.mayTry(NOON.plusSeconds(299))).isFalse();
        assertThat(reach.mayTry(NOON.plusSeconds(300))).isTrue();
    }

    @Test
    void whatTheTargetAsksForIsObeyed() {
        reach.failed(NOON, Duration.ofMinutes(10));

        assertThat(reach.mayTry(NOON.plusSeconds(599))).isFalse();
        assertThat(reach.mayTry(NOON.plusSeconds(600))).isTrue();
    }

    @Test
    void onceItTakesSomethingNobodyRests() {
        reach.failed(NOON, Duration.ofMinutes(10));
        reach.taken();

        assertThat(reach.mayTry(NOON)).isTrue();
        assertThat(reach.mayTry(NOON)).isTrue();
    }
}
