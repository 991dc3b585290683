package dev.tributary.ocean.client;

import dev.tributary.domain.CustomerId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The account at Océan, and how it is called.
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

    public OceanSettings {
        require(isWeb(baseUrl), "ocean.base-url must be like https://v3.oceansystem.com/ocean");
        require(!login.isBlank(), "ocean.login must not be empty");
        require(!requestTimeout.isNegative() && !requestTimeout.isZero(), "ocean.request-timeout must be positive");
        require(maxInFlight > 0, "ocean.max-in-flight must be positive");
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
