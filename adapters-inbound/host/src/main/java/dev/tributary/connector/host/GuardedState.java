package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The state as a connector sees it: whatever it does when it is told something is done in threads of its own. */
final class GuardedState implements ConnectorState {

    private final HostState state;
    private final Guard guard;

    GuardedState(HostState state, Guard guard) {
        this.state = state;
        this.guard = guard;
    }

    @Override
    public CompletionStage<Optional<String>> get(String key) {
        return guard.read(() -> state.get(key));
    }

    @Override
    public CompletionStage<List<Entry>> list(String prefix, String after, int limit) {
        return guard.read(() -> state.list(prefix, after, limit));
    }

    @Override
    public CompletionStage<Void> keep(List<Entry> entries) {
        return guard.read(() -> state.keep(entries));
    }

    @Override
    public Entry parcel(String outbox, String lane, String content) {
        return state.parcel(outbox, lane, content);
    }

    @Override
    public AutoCloseable deliver(String outbox, Function<Parcel, CompletionStage<?>> courier) {
        Objects.requireNonNull(courier, "courier");
        return state.deliver(outbox, parcel -> guard.callbacks().call("courier", () -> courier.apply(parcel)));
    }
}
