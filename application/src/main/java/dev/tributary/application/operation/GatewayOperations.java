package dev.tributary.application.operation;

import dev.tributary.application.intake.Order;
import dev.tributary.application.port.MissionStore;
import dev.tributary.domain.MissionId;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The operations on one gateway. */
public final class GatewayOperations implements Operations {

    private final MissionStore store;
    private final InstantSource clock;
    private CompletionStage<Void> forgotten = CompletableFuture.completedFuture(null);

    public GatewayOperations(MissionStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public CompletionStage<RetryReport> retry(MissionId id, Order order) {
        return new RetryRun(store, order, clock).of(id);
    }

    @Override
    public CompletionStage<RetryReport> retry(RetrySelection selection, Order order) {
        return new RetryRun(store, order, clock).of(selection);
    }

    @Override
    public synchronized CompletionStage<ForgetReport> forget(Person person) {
        CompletionStage<ForgetReport> report = forgotten.thenCompose(nothing -> new Forgetting(store, person).run());
        forgotten = report.handle((done, failure) -> null);
        return report;
    }
}
