package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.MissionEvent;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells a connector of its missions' events, one at a time, each until it is acknowledged. */
final class Following implements AutoCloseable {

    private static final String FOLLOWER = "follower";

    private final MemoryGateway gateway;
    private final String connector;
    private final String name;
    private final String follower;
    private final Function<MissionEvent, CompletionStage<?>> listener;
    private final Executor blocking;
    private @Nullable Runnable listening;
    private boolean telling;
    private boolean closed;
    private int attempt;

    Following(
            MemoryGateway gateway,
            String connector,
            String name,
            Function<MissionEvent, CompletionStage<?>> listener,
            Executor blocking) {
        this.gateway = gateway;
        this.connector = connector;
        this.name = name;
        this.follower = connector + "/" + name;
        this.listener = listener;
        this.blocking = blocking;
    }

    AutoCloseable begin() {
        gateway.claims.take(FOLLOWER, connector, name);
        listening = gateway.events.listen(told -> tellNext());
        tellNext();
        return this;
    }

    private synchronized void tellNext() {
        Optional<EventLog.Told> next = gateway.events.next(follower, connector);
        if (closed || telling || next.isEmpty()) {
            return;
        }
        telling = true;
        attempt++;
        MissionEvent event = next.get().event();
        Again.attempt(blocking, () -> listener.apply(event), failure -> ended(event, failure));
    }

    private synchronized void ended(MissionEvent event, @Nullable Throwable failure) {
        if (closed) {
            return;
        }
        if (failure == null) {
            gateway.events.acknowledge(follower, event.sequence());
            attempt = 0;
            tellOn();
        } else {
            Again.later(gateway, attempt, this::tellOn);
        }
    }

    private synchronized void tellOn() {
        telling = false;
        gateway.threads.blocking().execute(this::tellNext);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        gateway.claims.free(FOLLOWER, connector, name);
        if (listening != null) {
            listening.run();
        }
    }
}
