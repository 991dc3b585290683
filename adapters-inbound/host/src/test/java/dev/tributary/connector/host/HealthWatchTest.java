package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.time.ManualTime;
import dev.tributary.connector.spi.Health;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HealthWatchTest {

    @Test
    void aQuestionThatFailsIsAnsweredAndAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        HealthWatch watch = new HealthWatch(
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new StackOverflowError();
                    }
                    return Health.up();
                },
                Runnable::run,
                new ManualTime(Samples.NOW),
                Duration.ofSeconds(2));

        assertThat(watch.ask()).isCompletedWithValueMatching(health -> health.status() == Health.Status.DOWN);
        assertThat(watch.ask()).isCompletedWithValue(Health.up());
    }
}
