package dev.tributary.standalone.management;

import dev.tributary.connector.host.ConnectorMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/** Keeps connectors' own metrics beside those of the gateway. */
final class MeteredConnectors implements ConnectorMetrics {

    private static final String PREFIX = "tributary.connector.";
    private static final String LABEL = "connector";

    /** The gateway's own metrics of a connector have no part in it. */
    private final Map<String, Map<String, Counter>> counters = new ConcurrentHashMap<>();

    private final MeterRegistry registry;

    MeteredConnectors(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public LongConsumer counter(String connector, String name) {
        Counter counter = counters.computeIfAbsent(connector, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, any -> registry.counter(PREFIX + name, LABEL, connector));
        return counter::increment;
    }

    @Override
    public AutoCloseable gauge(String connector, String name, DoubleSupplier value) {
        Gauge gauge = Gauge.builder(PREFIX + name, value, DoubleSupplier::getAsDouble)
                .tag(LABEL, connector)
                .strongReference(true)
                .register(registry);
        return () -> registry.remove(gauge);
    }

    @Override
    public void remove(String connector) {
        Map<String, Counter> gone = counters.remove(connector);
        if (gone != null) {
            gone.values().forEach(registry::remove);
        }
    }
}
