package dev.tributary.standalone.management;

import dev.tributary.application.port.Backlog;
import dev.tributary.connector.spi.Health;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A gateway that is as the test says. */
final class ObservedGateway {

    static final long BACKLOG_LIMIT = 1_000;

    private volatile CompletionStage<Backlog> backlog =
            CompletableFuture.completedFuture(new Backlog(Map.of(), Map.of(), null));
    private volatile Health store = Health.up();
    private volatile Health connector = Health.up();

    void waiting(long missions, @Nullable Instant oldest) {
        backlog = CompletableFuture.completedFuture(
                new Backlog(Map.of(DeliveryState.QUEUED, missions), Map.of(), oldest));
    }

    void removed(long missions) {
        backlog = CompletableFuture.completedFuture(
                new Backlog(Map.of(), Map.of(DeliveryState.DELIVERED, missions), null));
    }

    void storeFails(RuntimeException failure) {
        backlog = CompletableFuture.failedFuture(failure);
    }

    void storeIs(Health health) {
        store = health;
    }

    void connectorIs(Health health) {
        connector = health;
    }

    Observed observed() {
        return new Observed(() -> backlog, () -> store, () -> Map.of("api", connector), BACKLOG_LIMIT);
    }
}
