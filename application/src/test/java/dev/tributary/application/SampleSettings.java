package dev.tributary.application;

import dev.tributary.application.GatewaySettings.Retry;
import java.time.Duration;

/** The usual settings but for one thing. */
public final class SampleSettings {

    private static final GatewaySettings USUAL = GatewaySettings.DEFAULT;

    private SampleSettings() {}

    /** So many calls at a time, so many a second (0 for no limit), and statuses hardly ever read. */
    public static GatewaySettings calls(int maxInFlight, int requestsPerSecond) {
        return of(maxInFlight, requestsPerSecond, USUAL.retry(), Duration.ofDays(30), USUAL.backlogLimit());
    }

    public static GatewaySettings givingUpAfter(Duration time) {
        Retry retry = new Retry(USUAL.retry().initial(), USUAL.retry().multiplier(), Duration.ofMinutes(5), time);
        return of(USUAL.maxInFlight(), 0, retry, USUAL.trackingInterval(), USUAL.backlogLimit());
    }

    /** Four calls at a time, given up after ten minutes, and statuses hardly ever read. */
    public static GatewaySettings rough() {
        Retry retry = new Retry(USUAL.retry().initial(), 2, Duration.ofMinutes(1), Duration.ofMinutes(10));
        return of(4, 0, retry, Duration.ofDays(30), USUAL.backlogLimit());
    }

    public static GatewaySettings trackingEvery(Duration interval, int requestsPerSecond) {
        return of(USUAL.maxInFlight(), requestsPerSecond, USUAL.retry(), interval, USUAL.backlogLimit());
    }

    public static GatewaySettings backlogOf(long limit) {
        return of(USUAL.maxInFlight(), 0, USUAL.retry(), USUAL.trackingInterval(), limit);
    }

    private static GatewaySettings of(
            int maxInFlight, int requestsPerSecond, Retry retry, Duration trackingInterval, long backlogLimit) {
        return new GatewaySettings(
                USUAL.customer(),
                maxInFlight,
                requestsPerSecond,
                USUAL.callTimeout(),
                USUAL.quietTime(),
                retry,
                trackingInterval,
                USUAL.trackingShare(),
                backlogLimit,
                USUAL.retention());
    }
}
