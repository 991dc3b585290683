package dev.tributary.standalone.management;

import dev.tributary.application.port.Backlog;
import dev.tributary.connector.spi.Health;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Values that are read at the moment they are asked for. */
final class Gauges {

    private final Observed gateway;
    private final InstantSource clock;
    private volatile double waiting = Double.NaN;
    private volatile double oldestSeconds = Double.NaN;
    private volatile long removed;

    private Gauges(Observed gateway, InstantSource clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    static Gauges in(MeterRegistry registry, Observed gateway, InstantSource clock) {
        Gauges gauges = new Gauges(gateway, clock);
        Gauge.builder("tributary.delivery.backlog", gauges, shown -> shown.waiting)
                .register(registry);
        Gauge.builder("tributary.delivery.oldest.seconds", gauges, shown -> shown.oldestSeconds)
                .register(registry);
        FunctionCounter.builder("tributary.missions.removed", gauges, shown -> shown.removed)
                .register(registry);
        for (String connector : gateway.connectors().get().keySet()) {
            Gauge.builder("tributary.connector.up", gateway, observed -> up(observed, connector))
                    .tag("connector", connector)
                    .register(registry);
        }
        return gauges;
    }

    /** Counts the backlog anew; where the store does not answer, its gauges have no value. */
    CompletableFuture<Void> refresh() {
        return gateway.count().handle((backlog, failure) -> {
            waiting = failure == null ? backlog.waiting() : Double.NaN;
            oldestSeconds = failure == null ? oldest(backlog) : Double.NaN;
            removed = failure == null ? backlog.removedInAll() : removed;
            return null;
        });
    }

    private double oldest(Backlog backlog) {
        return backlog.oldestWaiting()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }

    private static double up(Observed gateway, String connector) {
        Map<String, Health> connectors = gateway.connectors().get();
        Health health = connectors.getOrDefault(connector, Health.up());
        return health.status() == Health.Status.DOWN ? 0 : 1;
    }
}
