package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** The state that one running connector gets. */
final class FencedState implements ConnectorState {

    private final ConnectorState state;
    private final Fence fence;

    FencedState(ConnectorState state, Fence fence) {
        this.state = state;
        this.fence = fence;
    }

    private <T> CompletionStage<T> call(Supplier<CompletionStage<T>> call) {
        fence.pass();
        return fence.isShut() ? CompletableFuture.failedFuture(FencedDesk.stopped()) : fence.through(call.get());
    }

    @Override
    public CompletionStage<Optional<String>> get(String key) {
        return call(() -> state.get(key));
    }

    @Override
    public CompletionStage<List<Entry>> list(String prefix, String after, int limit) {
        return call(() -> state.list(prefix, after, limit));
    }

    @Override
    public CompletionStage<Void> keep(List<Entry> entries) {
        return call(() -> state.keep(entries));
    }

    @Override
    public Entry parcel(String outbox, String lane, String content) {
        fence.pass();
        return state.parcel(outbox, lane, content);
    }

    @Override
    public AutoCloseable deliver(String outbox, Function<Parcel, CompletionStage<?>> courier) {
        fence.pass();
        return fence.isShut() ? () -> {} : fence.keep(state.deliver(outbox, courier));
    }
}
