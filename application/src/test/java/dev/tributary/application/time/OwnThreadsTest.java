package dev.tributary.application.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OwnThreadsTest {

    private final OwnThreads threads = new OwnThreads("own");

    @Test
    void aThreadThatDoesNotEndIsNotAwaitedForEver() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread busy = threads.newThread(() -> {
            try {
                end.await();
            } catch (InterruptedException nobodyDoes) {
                Thread.currentThread().interrupt();
            }
        });
        busy.start();

        threads.awaitEnd(Duration.ofMillis(10));
        assertThat(busy.isAlive()).isTrue();

        end.countDown();
        threads.awaitEnd(Duration.ofSeconds(30));
        assertThat(busy.isAlive()).isFalse();
    }

    @Test
    void whoIsInAHurryIsStillInOne() {
        threads.newThread(() -> {}).start();
        Thread.currentThread().interrupt();

        threads.awaitEnd(Duration.ofSeconds(30));

        assertThat(Thread.interrupted()).isTrue();
    }
}
