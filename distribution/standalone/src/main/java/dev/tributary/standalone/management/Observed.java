package dev.tributary.standalone.management;

import dev.tributary.application.port.Backlog;
import dev.tributary.connector.spi.Health;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What of the gateway is observed.
 *
 * @param backlog counts the missions in the store
 * @param store whether missions can be stored
 * @param connectors how each connector is, by name
 * @param backlogLimit missions waiting above which no more are taken in
 */
public record Observed(
        Supplier<CompletionStage<Backlog>> backlog,
        Supplier<Health> store,
        Supplier<Map<String, Health>> connectors,
        long backlogLimit) {

    private static final long PATIENCE_SECONDS = 3;

    /** Fails where the store does not answer in time. */
    CompletableFuture<Backlog> count() {
        return CompletableFuture.completedFuture(backlog)
                .thenCompose(Supplier::get)
                .toCompletableFuture()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
