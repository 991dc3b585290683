package dev.tributary.standalone.gateway;

import dev.tributary.embedded.Tributary;
import dev.tributary.embedded.TributaryBuilder;
import dev.tributary.standalone.management.ManagementPort;
import dev.tributary.standalone.management.ManagementSettings;
import dev.tributary.standalone.management.Monitoring;
import dev.tributary.standalone.management.Observed;
import java.time.Clock;

/** A gateway and its management port. */
public final class RunningProgram implements AutoCloseable {

    private final Monitoring monitoring;
    private final Tributary tributary;
    private final ManagementPort management;

    private RunningProgram(Monitoring monitoring, Tributary tributary, ManagementPort management) {
        this.monitoring = monitoring;
        this.tributary = tributary;
        this.management = management;
    }

    /**
     * Starts both, or neither.
     *
     * @throws dev.tributary.embedded.StartFailure if the gateway can't start
     * @throws dev.tributary.standalone.management.ManagementPortTaken if the management port can't be had
     */
    public static RunningProgram start(
            TributaryBuilder builder, ManagementSettings settings, long backlogLimit, Clock clock) {
        Monitoring monitoring = new Monitoring(clock);
        Tributary tributary = builder.clock(clock)
                .telemetry(monitoring.telemetry())
                .connectorMetrics(monitoring.connectors())
                .onDeliveryChange(new DeliveryLog())
                .start();
        try {
            Observed gateway = new Observed(tributary::backlog, tributary::store, tributary::connectors, backlogLimit);
            return new RunningProgram(
                    monitoring, tributary, ManagementPort.open(settings, monitoring, gateway, tributary.operations()));
        } catch (RuntimeException failure) {
            tributary.close();
            throw failure;
        }
    }

    public Tributary tributary() {
        return tributary;
    }

    public ManagementPort management() {
        return management;
    }

    /** Health is answered to the end. */
    @Override
    public void close() {
        tributary.close();
        management.close();
        monitoring.close();
    }
}
