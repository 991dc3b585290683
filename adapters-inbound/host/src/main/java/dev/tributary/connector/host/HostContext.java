package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/** What one connector gets. */
record HostContext(String name, Settings settings, Desks desks, InstantSource clock, Executor blockingExecutor)
        implements ConnectorContext {

    @Override
    public MissionDesk desk() {
        return desks.own();
    }

    @Override
    public MissionDesk desk(String partner) {
        return desks.of(partner);
    }

    @Override
    public MissionDesk sharedDesk() {
        return desks.shared();
    }

    @Override
    public System.Logger logger() {
        return desks.logger();
    }

    @Override
    public ConnectorState state() {
        return desks.state();
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
