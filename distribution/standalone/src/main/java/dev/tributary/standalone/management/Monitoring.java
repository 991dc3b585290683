package dev.tributary.standalone.management;

import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.host.ConnectorMetrics;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;

/** Everything that is measured of one gateway; listens before the gateway starts, and looks at it afterwards. */
public final class Monitoring implements AutoCloseable {

    private static final String PREFIX = "tributary.";

    private final InstantSource clock;
    private final PrometheusMeterRegistry registry = registry();
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final GatewayMetrics metrics = new GatewayMetrics(registry);
    private final OceanWatch ocean;

    public Monitoring(InstantSource clock) {
        this.clock = clock;
        this.ocean = new OceanWatch(clock);
    }

    private static PrometheusMeterRegistry registry() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.config().meterFilter(new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith(PREFIX) ? id : id.withName(PREFIX + id.getName());
            }
        });
        return registry;
    }

    /** What the gateway is to tell. */
    public Telemetry telemetry() {
        return new TelemetryFan(List.of(metrics, ocean, new OceanLog(clock)));
    }

    /** Where connectors' own metrics go. */
    public ConnectorMetrics connectors() {
        return new MeteredConnectors(registry);
    }

    /** Looks at a gateway that has started. */
    Views of(Observed gateway) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        return new Views(new Readiness(gateway, ocean), Gauges.in(registry, gateway, clock), registry);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }

    /** What can be asked of a gateway that has started. */
    record Views(Readiness readiness, Gauges gauges, PrometheusMeterRegistry registry) {}
}
