package dev.tributary.connector.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.testkit.ManualClock;
import dev.tributary.connector.testkit.ManualExecutor;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;

/** What tests of web hooks have in common: a gateway in memory, a clock that stands, and a far end that is scripted. */
abstract class WebhookFixture {

    static final Instant NOW = MemoryGateway.NOW;
    static final Duration BOUND = Duration.ofSeconds(20);

    private static final Signature SECRET =
            Signature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();

    final MemoryGateway gateway = new MemoryGateway();
    final ManualClock clock = new ManualClock(NOW);
    final ScriptedPost post = new ScriptedPost();

    @AfterEach
    void close() {
        gateway.close();
    }

    static Target target(String url) {
        return new Target("acme", URI.create(url), SECRET);
    }

    static Target target() {
        return target("https://acme.example/hook");
    }

    final TestContext context() {
        return context(new ManualExecutor());
    }

    final TestContext context(Executor blocking) {
        return new TestContext("api", gateway, new Settings(Map.of()), clock, blocking);
    }

    static MissionEvent event(long sequence, String mission) {
        return new MissionEvent(
                sequence, NOW, mission, MissionEvent.Kind.DELIVERY, 1, DeliveryState.DELIVERED, null, null);
    }

    static <T> T get(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Why it comes again. */
    static String again(CompletionStage<?> stage) {
        Throwable failure =
                stage.handle((done, failed) -> failed).toCompletableFuture().join();
        assertThat(failure).isNotNull();
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        assertThat(cause).isInstanceOf(NotTaken.class);
        return String.valueOf(cause.getMessage());
    }
}
