package dev.tributary.acceptance.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final Instant KILL = Instant.parse("2026-12-01T08:00:00Z");
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final Doubts doubts = new Doubts(List.of(KILL), TIMEOUT);

    @Test
    void anEffectBeforeAKillIsInDoubtUntilTheNext() {
        assertThat(doubts.isDoubtful(KILL.minusMillis(1), KILL.plusSeconds(1))).isTrue();
        assertThat(doubts.isDoubtful(KILL.minusMillis(2), KILL.minusMillis(1))).isFalse();
    }

    @Test
    void aCallThatWasOnItsWayWhenTheGatewayDiedIsInDoubt() {
        assertThat(doubts.isDoubtful(KILL.plusMillis(150), KILL.plusSeconds(1))).isTrue();
        assertThat(doubts.isDoubtful(KILL.plusSeconds(3), KILL.plusSeconds(4))).isFalse();
    }

    @Test
    void anAnswerThatMayHaveComeTooLateIsInDoubt() {
        Instant later = KILL.plusSeconds(60);
        assertThat(doubts.isDoubtful(later, later.plus(TIMEOUT))).isTrue();
        assertThat(doubts.isDoubtful(later, later.plus(TIMEOUT).minusMillis(1))).isFalse();
    }
}
