package dev.tributary.standalone.management;

import dev.tributary.application.port.Telemetry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Counts and measures what the gateway tells. */
final class GatewayMetrics implements Telemetry {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
        Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
        Duration.ofMillis(2_500), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30)
    };

    private final MeterRegistry registry;
    private final Counter logins;
    private final Counter failedLogins;
    private final Counter unmappedStatuses;
    private final AtomicInteger resting;
    private final AtomicReference<Double> rate;
    private final AtomicInteger passwordDays = new AtomicInteger();
    private volatile boolean passwordDaysKnown;

    GatewayMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.logins = registry.counter("tributary.ocean.logins");
        this.failedLogins = registry.counter("tributary.ocean.login.failures");
        this.resting = registry.gauge("tributary.ocean.resting", new AtomicInteger());
        this.rate = registry.gauge("tributary.ocean.rate", new AtomicReference<>(1.0), AtomicReference::get);
        this.unmappedStatuses = registry.counter("tributary.unmapped.statuses");
    }

    @Override
    public void itemJudged(String connector, String verdict) {
        registry.counter("tributary.items", "connector", connector, "verdict", verdict)
                .increment();
    }

    @Override
    public void deliveryAttempted(String operation, String outcome) {
        registry.counter("tributary.deliveries", "operation", operation, "outcome", outcome)
                .increment();
    }

    @Override
    public void platformAnswered(String operation, Duration time) {
        Timer.builder("tributary.ocean.request")
                .tag("operation", operation)
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(time);
    }

    @Override
    public void platformLogin(boolean successful) {
        logins.increment();
        if (!successful) {
            failedLogins.increment();
        }
    }

    /** The gauge is there once there is something to show. */
    @Override
    public void passwordExpiresIn(int days) {
        passwordDays.set(days);
        if (!passwordDaysKnown) {
            passwordDaysKnown = true;
            registry.gauge("tributary.ocean.password.days", passwordDays);
        }
    }

    @Override
    public void platformRested(boolean isResting) {
        resting.set(isResting ? 1 : 0);
    }

    @Override
    public void platformRateIs(double part) {
        rate.set(part);
    }

    @Override
    public void statusUnmapped() {
        unmappedStatuses.increment();
    }
}
