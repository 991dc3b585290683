package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Settings;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/** What a connector gets that is made only to check its settings: nothing it does reaches anything. */
record TrialContext(String name, Settings settings) implements ConnectorContext {

    @Override
    public MissionDesk desk() {
        return unusable(MissionDesk.class);
    }

    @Override
    public MissionDesk desk(String partner) {
        return desk();
    }

    @Override
    public MissionDesk sharedDesk() {
        return desk();
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(Instant.EPOCH);
    }

    @Override
    public Executor blockingExecutor() {
        return work -> {
            throw new RejectedExecutionException(refusal());
        };
    }

    @Override
    public System.Logger logger() {
        return System.getLogger("tributary.connector." + name);
    }

    private String refusal() {
        return "connector " + name + " is not started: its settings are only checked";
    }

    @Override
    public ConnectorState state() {
        return unusable(ConnectorState.class);
    }

    @Override
    public void polled(Duration interval) {}

    @Override
    public LongConsumer counter(String metric) {
        return added -> {};
    }

    @Override
    public void gauge(String metric, DoubleSupplier value) {}

    private <T> T unusable(Class<T> kind) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                    throw new IllegalStateException(refusal());
                }));
    }
}
