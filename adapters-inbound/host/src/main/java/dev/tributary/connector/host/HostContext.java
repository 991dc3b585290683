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
record HostContext(
        String name, Settings settings, Desks desks, InstantSource clock, Executor blockingExecutor, RunParts parts)
        implements ConnectorContext {

    @Override
    public MissionDesk desk() {
        return guarded(desks.own());
    }

    @Override
    public MissionDesk desk(String partner) {
        return guarded(desks.of(partner));
    }

    @Override
    public MissionDesk sharedDesk() {
        return guarded(desks.shared());
    }

    private MissionDesk guarded(MissionDesk desk) {
        return new GuardedDesk(desk, parts.guard());
    }

    @Override
    public System.Logger logger() {
        return desks.logger();
    }

    @Override
    public ConnectorState state() {
        return new GuardedState(desks.state(), parts.guard());
    }

    @Override
    public void polled(Duration interval) {
        parts.polls().polled(interval);
    }

    @Override
    public LongConsumer counter(String metric) {
        return parts.meters().counter(metric);
    }

    @Override
    public void gauge(String metric, DoubleSupplier value) {
        parts.meters().gauge(metric, value);
    }

    /** Shows no settings. */
    @Override
    public String toString() {
        return name;
    }
}
