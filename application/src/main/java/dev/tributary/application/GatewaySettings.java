package dev.tributary.application;

import dev.tributary.domain.CustomerId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the gateway delivers.
 *
 * @param customer the customer of missions that name none; null for a login that serves only one
 * @param maxInFlight calls to the platform at a time
 * @param requestsPerSecond to the platform; 0 for no limit
 * @param callTimeout longer than any call to the platform takes by its own deadline
 * @param quietTime how long after an unknown outcome absence is not believed
 * @param retry when failed attempts are repeated
 * @param trackingInterval shortest time between two status reads of one mission
 * @param backlogLimit missions waiting above which the door answers "come back later"
 */
public record GatewaySettings(
        @Nullable CustomerId customer,
        int maxInFlight,
        int requestsPerSecond,
        Duration callTimeout,
        Duration quietTime,
        Retry retry,
        Duration trackingInterval,
        long backlogLimit) {

    /** Pauses grow from the initial one by the multiplier up to the maximum; given up after so long. */
    public record Retry(Duration initial, double multiplier, Duration maximum, Duration giveUpAfter) {}

    public static final GatewaySettings DEFAULT = new GatewaySettings(
            null,
            32,
            0,
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            new Retry(Duration.ofSeconds(1), 2, Duration.ofMinutes(5), Duration.ofHours(24)),
            Duration.ofSeconds(60),
            1_000_000);
}
