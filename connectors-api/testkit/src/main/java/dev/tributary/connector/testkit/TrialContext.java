package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Settings;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/** What a connector gets that is made only to check its settings: it counts what is used of it, which should be nothing. */
final class TrialContext implements ConnectorContext {

    private final Settings settings;
    private final AtomicInteger uses = new AtomicInteger();

    TrialContext(Settings settings) {
        this.settings = settings;
    }

    static TrialContext of(ConnectorProvider provider, Map<String, ?> given) {
        return new TrialContext(DeclaredSettings.complete(provider, ConnectorHarness.NAME, given));
    }

    int uses() {
        return uses.get();
    }

    private IllegalStateException refusal() {
        uses.incrementAndGet();
        return new IllegalStateException("this connector is not started: its settings are only checked");
    }

    private <T> T unusable(Class<T> kind) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                    throw refusal();
                }));
    }

    @Override
    public String name() {
        return ConnectorHarness.NAME;
    }

    @Override
    public Settings settings() {
        return settings;
    }

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
        return InstantSource.fixed(MemoryGateway.NOW);
    }

    @Override
    public Executor blockingExecutor() {
        return work -> {
            throw refusal();
        };
    }

    @Override
    public System.Logger logger() {
        return new TestLog();
    }

    @Override
    public ConnectorState state() {
        return unusable(ConnectorState.class);
    }

    @Override
    public void polled(Duration interval) {
        uses.incrementAndGet();
    }

    @Override
    public LongConsumer counter(String metric) {
        return added -> {};
    }

    @Override
    public void gauge(String metric, DoubleSupplier value) {}
}
