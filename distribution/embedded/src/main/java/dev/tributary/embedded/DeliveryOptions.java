package dev.tributary.embedded;

import dev.tributary.application.GatewaySettings;
import java.time.Duration;

/**
 * How missions are brought to Océan, and how often their status is read; all have defaults. Only for use within {@link
 * TributaryBuilder#delivery}, in the thread that calls it. Values that are not allowed are refused by {@link
 * TributaryBuilder#check()} and {@link TributaryBuilder#start()}, pauses at once.
 *
 * @since 0.1
 */
public final class DeliveryOptions {

    private GatewaySettings.Retry retry = GatewaySettings.DEFAULT.retry();
    private Duration quietTime = GatewaySettings.DEFAULT.quietTime();
    private Duration trackingInterval = GatewaySettings.DEFAULT.trackingInterval();
    private int trackingShare = GatewaySettings.DEFAULT.trackingShare();
    private long backlogLimit = GatewaySettings.DEFAULT.backlogLimit();
    private Duration retention = GatewaySettings.DEFAULT.retention();

    DeliveryOptions() {}

    /**
     * Pauses between attempts: from the initial one they grow by the multiplier, 1 to 1,000, up to the maximum; the
     * delivery fails when the last time is over. Each time is at least 1 ms. 1 s, 2, 5 min and 24 h by default.
     *
     * @throws IllegalArgumentException if one of them is not allowed; the message tells which, and what is
     */
    public DeliveryOptions retry(Duration initial, double multiplier, Duration maximum, Duration giveUpAfter) {
        this.retry = new GatewaySettings.Retry(initial, multiplier, maximum, giveUpAfter);
        return this;
    }

    /** How long after a call with an unknown outcome Océan may still do it, 0 or more; 5 s by default. */
    public DeliveryOptions quietTime(Duration time) {
        this.quietTime = time;
        return this;
    }

    /** The shortest time between two status reads of one mission, 1 ms or more; 60 s by default. */
    public DeliveryOptions trackingInterval(Duration time) {
        this.trackingInterval = time;
        return this;
    }

    /**
     * Of a hundred calls, so many are kept for reading statuses while deliveries would take them all, 1 to 90; 25 by
     * default. What no status needs is the deliveries'.
     */
    public DeliveryOptions trackingShare(int percent) {
        this.trackingShare = percent;
        return this;
    }

    /** Waiting missions above which submissions are answered "come back later", 1 or more; 1,000,000 by default. */
    public DeliveryOptions backlogLimit(long missions) {
        this.backlogLimit = missions;
        return this;
    }

    /**
     * How long a mission is kept, with its timeline, after its delivery has ended, it is followed no more, and nothing
     * else changed; 1 ms or more, 90 days by default. One whose fate at Océan is in doubt is kept.
     */
    public DeliveryOptions retention(Duration time) {
        this.retention = time;
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
                trackingShare,
                backlogLimit,
                retention);
    }
}
