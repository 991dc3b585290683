package dev.tributary.connector.rest.testing;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/** What a host gives to one connector. */
public record TestContext(MemoryGateway gateway, Settings settings, TestLog logger) implements ConnectorContext {

    /** On any free port of this machine, for these partners' keys. */
    public static TestContext of(MemoryGateway gateway, Map<String, String> keys) {
        return of(gateway, Map.of("host", "127.0.0.1", "port", 0L), keys);
    }

    public static TestContext of(MemoryGateway gateway, Map<String, ?> place, Map<String, String> keys) {
        Map<String, Object> settings = new HashMap<>(place);
        Map<String, Secret> secrets = new HashMap<>();
        keys.forEach((partner, key) -> secrets.put(partner, new Secret(key)));
        settings.put("keys", secrets);
        return new TestContext(gateway, new Settings(settings), new TestLog());
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public MissionDesk desk() {
        return gateway.desk("api");
    }

    @Override
    public MissionDesk desk(String partner) {
        return gateway.desk(partner);
    }

    @Override
    public MissionDesk sharedDesk() {
        return gateway.sharedDesk();
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(MemoryGateway.NOW);
    }

    @Override
    public Executor blockingExecutor() {
        throw new UnsupportedOperationException("nothing here blocks");
    }

    @Override
    public ConnectorState state() {
        throw new UnsupportedOperationException("state");
    }

    @Override
    public void polled(Duration interval) {
        throw new UnsupportedOperationException("polled");
    }

    @Override
    public LongConsumer counter(String metric) {
        throw new UnsupportedOperationException("counter");
    }

    @Override
    public void gauge(String metric, DoubleSupplier value) {
        throw new UnsupportedOperationException("gauge");
    }
}
