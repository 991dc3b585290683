package dev.tributary.application.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SystemTimerTest {

    private final SystemTimer timer = new SystemTimer();

    @Test
    void closingOutlastsItsThread() throws InterruptedException {
        Lingering action = new Lingering();
        timer.after(Duration.ZERO, action);
        action.awaitBegin();

        timer.close();

        assertThat(action.isOver()).isTrue();
    }

    @Test
    void anActionMayCloseIt() throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        timer.after(Duration.ZERO, () -> {
            timer.close();
            interrupted.complete(Thread.currentThread().isInterrupted());
        });

        assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
    }
}
