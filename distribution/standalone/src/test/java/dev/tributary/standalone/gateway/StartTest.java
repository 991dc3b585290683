package dev.tributary.standalone.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.standalone.terminal.Interruption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StartTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration NONE = Duration.ZERO;

    private final Interruption interruption = Interruption.byHand();
    private final AtomicInteger closed = new AtomicInteger();

    private AutoCloseable part() {
        return closed::incrementAndGet;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatHasStartedIsGivenThoughTheInterruptionCame() throws Exception {
        AutoCloseable part = part();
        interruption.interrupt();

        assertThat(Start.of(() -> part).await(interruption, AMPLE)).contains(part);
        assertThat(closed).hasValue(0);
    }

    @Test
    void aStartThatDoesNotEndIsGivenUpAndWhatItMadeIsClosed() throws Exception {
        Start<AutoCloseable> start = Start.of(() -> {
            await(new CountDownLatch(1));
            return part();
        });
        interruption.interrupt();

        assertThat(start.await(interruption, NONE)).isEmpty();
        start.giveUp();

        assertThat(closed).hasValue(1);
    }

    @Test
    void aStartThatFailsWhenItIsGivenUpHasEnded() throws Exception {
        Start<AutoCloseable> start = Start.of(() -> {
            await(new CountDownLatch(1));
            throw new IllegalStateException("in a hurry");
        });
        interruption.interrupt();

        assertThat(start.await(interruption, NONE)).isEmpty();
        start.giveUp();

        assertThat(closed).hasValue(0);
    }

    @Test
    void whatTheStartFailedByIsThrown() {
        IllegalStateException failure = new IllegalStateException("no store");
        Start<AutoCloseable> start = Start.of(() -> {
            throw failure;
        });

        assertThatThrownBy(() -> start.await(interruption, AMPLE)).isSameAs(failure);
    }
}
