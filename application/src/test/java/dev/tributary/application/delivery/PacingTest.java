package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.Delivery;
import dev.tributary.domain.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacingTest {

    private final Pacing pacing = Situations.pacing();

    private static void assertShortened(Duration pause, Stream<Instant> drawn) {
        assertThat(drawn.map(due -> Duration.between(NOON, due)).toList())
                .allSatisfy(drawnPause -> assertThat(drawnPause).isBetween(pause.dividedBy(2), pause))
                .hasSizeGreaterThan(100)
                .anySatisfy(longer ->
                        assertThat(longer).isGreaterThan(pause.multipliedBy(9).dividedBy(10)))
                .anySatisfy(shorter ->
                        assertThat(shorter).isLessThan(pause.multipliedBy(6).dividedBy(10)));
    }

    @ParameterizedTest
    @CsvSource({
        "UNAVAILABLE, 0, PT1S",
        "UNAVAILABLE, 1, PT1S",
        "UNAVAILABLE, 2, PT2S",
        "UNAVAILABLE, 3, PT4S",
        "UNAVAILABLE, 9, PT256S",
        "UNAVAILABLE, 10, PT5M",
        "UNAVAILABLE, 2000, PT5M",
        "THROTTLED, 1, PT1S",
        "THROTTLED, 4, PT8S",
        "UNAUTHORISED, 1, PT1S",
        "UNAUTHORISED, 2, PT8S",
        "UNAUTHORISED, 3, PT64S",
        "UNAUTHORISED, 4, PT5M",
        "UNAUTHORISED, 2000000000, PT5M",
        "PUZZLED, 1, PT1S",
        "PUZZLED, 2, PT4S",
        "PUZZLED, 3, PT16S"
    })
    void pausesGrowToTheLongestAndAreShortenedByChance(Pacing.Kind kind, int attempts, Duration pause) {
        assertShortened(
                pause,
                Stream.generate(() -> pacing.afterAttempts(kind, attempts, NOON))
                        .limit(200));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT1S", "PT0.5S, PT1S", "PT20S, PT20S", "PT2H, PT5M"})
    void aDoubtIsLookedAtAfterAsLongAsItHasLasted(Duration lasted, Duration pause) {
        assertShortened(
                pause,
                Stream.generate(() -> pacing.afterDoubt(NOON.minus(lasted), NOON))
                        .limit(200));
    }

    @Test
    void whatWasNeverAttemptedIsNotGivenUp() {
        Delivery queued = Delivery.queued(Revision.FIRST, NOON.minus(Duration.ofDays(9)));

        assertThat(pacing.givenUp(queued, NOON)).isFalse();
        assertThat(pacing.givenUp(queued.since(NOON.minus(Situations.PATIENCE)), NOON))
                .isTrue();
    }

    @Test
    void whoAsksForATimeBeforeTheUsualOneIsNotCalledEarlier() {
        Instant due = NOON.plusSeconds(10);

        assertThat(Pacing.notBefore(due, NOON.plusSeconds(5), NOON)).isEqualTo(due);
        assertThat(Pacing.notBefore(due, NOON.plusSeconds(15), NOON)).isEqualTo(NOON.plusSeconds(15));
        assertThat(Pacing.notBefore(due, null, NOON)).isEqualTo(due);
    }
}
