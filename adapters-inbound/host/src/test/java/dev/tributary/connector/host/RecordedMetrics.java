package dev.tributary.connector.host;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/** Keeps what connectors measure, under {@code connector.name}. */
final class RecordedMetrics implements ConnectorMetrics {

    final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();
    final Map<String, DoubleSupplier> gauges = new ConcurrentHashMap<>();

    double gauge(String name) {
        return Objects.requireNonNull(gauges.get(name), name).getAsDouble();
    }

    @Override
    public LongConsumer counter(String connector, String name) {
        AtomicLong counter = counters.computeIfAbsent(connector + "." + name, any -> new AtomicLong());
        return counter::addAndGet;
    }

    @Override
    public AutoCloseable gauge(String connector, String name, DoubleSupplier value) {
        gauges.put(connector + "." + name, value);
        return () -> gauges.remove(connector + "." + name, value);
    }

    @Override
    public void remove(String connector) {
        counters.keySet().removeIf(name -> name.startsWith(connector + "."));
    }
}
