package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorState.Parcel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands over the parcels of an outbox, lanes side by side, each until its courier has taken it. */
final class Delivering implements AutoCloseable {

    private static final String COURIER = "courier";
    private static final int MOST_LANES = 16;

    private final MemoryGateway gateway;
    private final String connector;
    private final String outbox;
    private final Function<Parcel, CompletionStage<?>> courier;
    private final Executor blocking;
    private final Set<String> busy = new HashSet<>();
    private final Map<Long, Integer> attempts = new HashMap<>();
    private @Nullable Runnable listening;
    private boolean closed;

    Delivering(
            MemoryGateway gateway,
            String connector,
            String outbox,
            Function<Parcel, CompletionStage<?>> courier,
            Executor blocking) {
        this.gateway = gateway;
        this.connector = connector;
        this.outbox = outbox;
        this.courier = courier;
        this.blocking = blocking;
    }

    AutoCloseable begin() {
        gateway.claims.take(COURIER, connector, outbox);
        listening = gateway.states.whenKept(this::handOver);
        handOver();
        return this;
    }

    private synchronized void handOver() {
        if (closed) {
            return;
        }
        for (StateStore.Posted posted : gateway.states.due(connector, outbox, busy)) {
            if (busy.size() < MOST_LANES) {
                busy.add(posted.lane());
                int attempt = attempts.merge(posted.number(), 1, Integer::sum);
                Again.attempt(
                        blocking,
                        () -> courier.apply(new Parcel(posted.lane(), posted.content(), posted.at(), attempt)),
                        failure -> ended(posted, attempt, failure));
            }
        }
    }

    private void ended(StateStore.Posted posted, int attempt, @Nullable Throwable failure) {
        if (isClosed()) {
            return;
        }
        if (failure == null) {
            gateway.states.delivered(connector, posted);
            free(posted.lane());
        } else {
            Again.later(gateway, attempt, () -> free(posted.lane()));
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void free(String lane) {
        synchronized (this) {
            busy.remove(lane);
        }
        handOver();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        gateway.claims.free(COURIER, connector, outbox);
        if (listening != null) {
            listening.run();
        }
    }
}
