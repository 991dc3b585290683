package dev.tributary.ocean.client;

import dev.tributary.domain.CustomerId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The account at Océan, and how it is called. A value that can't be used is refused with an {@link
 * IllegalArgumentException}, which shows neither login nor password.
 *
 * @param baseUrl what everything of Océan's hangs under, for example {@code https://v3.oceansystem.com/ocean}
 * @param login the account's name
 * @param password the account's password
 * @param customer sent with missions that name no customer; null for a login that serves only one
 * @param profile a file that replaces the shipped Océan profile; null for the shipped one
 * @param requestTimeout for one request and its answer; a call takes at most twice as long, logins included
 * @param maxInFlight connections to Océan at most
 */
public record OceanSettings(
        URI baseUrl,
        String login,
        Password password,
        @Nullable CustomerId customer,
        @Nullable Path profile,
        Duration requestTimeout,
        int maxInFlight) {

    public static final Duration DEFAULT_REQUEST_TIMEOUT = Duration.ofSeconds(10);
    public static final int DEFAULT_MAX_IN_FLIGHT = 32;

    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(1);

    /** Its milliseconds must be an int. */
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(24);

    public OceanSettings {
        require(
                isWeb(baseUrl),
                "baseUrl must be an http or https address such as https://v3.oceansystem.com/ocean, without user, query"
                        + " or fragment");
        require(!login.isBlank(), "login must not be empty");
        require(
                requestTimeout.compareTo(SHORTEST_TIMEOUT) >= 0 && requestTimeout.compareTo(LONGEST_TIMEOUT) <= 0,
                "requestTimeout is " + requestTimeout + ": allowed is a duration of 1 ms to " + LONGEST_TIMEOUT.toDays()
                        + " days");
        require(maxInFlight > 0, "maxInFlight is " + maxInFlight + ": allowed is 1 or more");
    }

    /** An account that serves one customer, with the shipped profile and the defaults. */
    public static OceanSettings of(URI baseUrl, String login, Password password) {
        return new OceanSettings(baseUrl, login, password, null, null, DEFAULT_REQUEST_TIMEOUT, DEFAULT_MAX_IN_FLIGHT);
    }

    private static boolean isWeb(URI url) {
        boolean webScheme = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        return webScheme
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
