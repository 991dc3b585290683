package dev.tributary.application;

import static dev.tributary.application.Allowed.between;
import static dev.tributary.application.Allowed.growth;
import static dev.tributary.application.Allowed.notNegative;
import static dev.tributary.application.Allowed.positive;

import dev.tributary.domain.CustomerId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the gateway delivers. A value that would stop it from doing so is refused with an {@link
 * IllegalArgumentException}.
 *
 * @param customer the customer of missions that name none; null for a login that serves only one
 * @param maxInFlight calls to the platform at a time, 1 to 1,000
 * @param requestsPerSecond to the platform, at most 100,000; 0 for no limit
 * @param callTimeout longer than any call to the platform takes by its own deadline
 * @param quietTime how long after an unknown outcome absence is not believed; may be zero
 * @param retry when failed attempts are repeated
 * @param trackingInterval shortest time between two status reads of one mission
 * @param trackingShare of a hundred requests, so many are kept for reading statuses while deliveries want them all, 1 to
 *     90
 * @param backlogLimit missions waiting above which the door answers "come back later", 1 or more
 * @param retention how long missions are kept after they are over
 */
public record GatewaySettings(
        @Nullable CustomerId customer,
        int maxInFlight,
        int requestsPerSecond,
        Duration callTimeout,
        Duration quietTime,
        Retry retry,
        Duration trackingInterval,
        int trackingShare,
        long backlogLimit,
        Duration retention) {

    private static final int MOST_IN_FLIGHT = 1_000;
    private static final int MOST_PER_SECOND = 100_000;
    private static final int MOST_FOR_TRACKING = 90;

    public GatewaySettings {
        between("maxInFlight", maxInFlight, 1, MOST_IN_FLIGHT);
        between("requestsPerSecond", requestsPerSecond, 0, MOST_PER_SECOND);
        positive("callTimeout", callTimeout);
        notNegative("quietTime", quietTime);
        positive("trackingInterval", trackingInterval);
        between("trackingShare", trackingShare, 1, MOST_FOR_TRACKING);
        between("backlogLimit", backlogLimit, 1, Long.MAX_VALUE);
        positive("retention", retention);
    }

    /**
     * Pauses grow from the initial one by the multiplier, 1 to 1,000, up to the maximum; given up after so long. Refuses
     * like the settings.
     */
    public record Retry(Duration initial, double multiplier, Duration maximum, Duration giveUpAfter) {

        private static final int MOST_GROWTH = 1_000;

        public Retry {
            positive("retry.initial", initial);
            growth("retry.multiplier", multiplier, MOST_GROWTH);
            positive("retry.maximum", maximum);
            positive("retry.giveUpAfter", giveUpAfter);
        }
    }

    public static final GatewaySettings DEFAULT = new GatewaySettings(
            null,
            32,
            0,
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            new Retry(Duration.ofSeconds(1), 2, Duration.ofMinutes(5), Duration.ofHours(24)),
            Duration.ofSeconds(60),
            25,
            1_000_000,
            Duration.ofDays(90));
}
