package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final Instant NOW = ManualClock.START;

    private final Pause pause = new Pause();

    @Test
    void aClockThatIsPutBackDoesNotProlongIt() {
        pause.begin(new Outcome.Unauthorised("wrong password"), NOW);
        assertThat(pause.at(NOW.plusSeconds(29))).isPresent();
        assertThat(pause.at(NOW.plusSeconds(30))).isEmpty();

        assertThat(pause.at(NOW.minus(Duration.ofHours(1)))).isEmpty();
    }
}
