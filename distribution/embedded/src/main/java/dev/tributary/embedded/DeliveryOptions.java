package dev.tributary.embedded;

import dev.tributary.application.GatewaySettings;
import java.time.Duration;

/**
 * How missions are brought to Océan, and how often their status is read; all have defaults. Only for use within {@link
 * TributaryBuilder#delivery}, in the thread that calls it.
 *
 * @since 0.1
 */
public final class DeliveryOptions {

    private GatewaySettings.Retry retry = GatewaySettings.DEFAULT.retry();
    private Duration quietTime = GatewaySettings.DEFAULT.quietTime();
    private Duration trackingInterval = GatewaySettings.DEFAULT.trackingInterval();
    private long backlogLimit = GatewaySettings.DEFAULT.backlogLimit();

    DeliveryOptions() {}

    /**
     * Pauses between attempts: from the initial one they grow by the multiplier, 1 or more, up to the maximum; the
     * delivery fails when the last time is over. 1 s, 2, 5 min and 24 h by default.
     */
    public DeliveryOptions retry(Duration initial, double multiplier, Duration maximum, Duration giveUpAfter) {
        this.retry = new GatewaySettings.Retry(initial, multiplier, maximum, giveUpAfter);
        return this;
    }

    /** How long after a call with an unknown outcome Océan may still do it; 5 s by default. */
    public DeliveryOptions quietTime(Duration time) {
        this.quietTime = time;
        return this;
    }

    /** The shortest time between two status reads of one mission; 60 s by default. */
    public DeliveryOptions trackingInterval(Duration time) {
        this.trackingInterval = time;
        return this;
    }

    /** Waiting missions above which submissions are answered "come back later"; 1,000,000 by default. */
    public DeliveryOptions backlogLimit(long missions) {
        this.backlogLimit = missions;
        return this;
    }

    GatewaySettings with(OceanOptions ocean) {
        return new GatewaySettings(
                ocean.customer(),
                ocean.maxInFlight(),
                ocean.requestsPerSecond(),
                ocean.requestTimeout().multipliedBy(3),
                quietTime,
                retry,
                trackingInterval,
                backlogLimit);
    }
}
