package dev.tributary.embedded;

import dev.tributary.domain.CustomerId;
import dev.tributary.ocean.client.OceanSettings;
import dev.tributary.ocean.client.Password;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The account at Océan, and how hard it may be worked. Address and credentials are required, all else has a default.
 * Only for use within {@link TributaryBuilder#ocean}, in the thread that calls it. Values that are not allowed are refused
 * by {@link TributaryBuilder#check()} and {@link TributaryBuilder#start()}.
 *
 * @since 0.1
 */
public final class OceanOptions {

    private @Nullable URI baseUrl;
    private @Nullable String login;
    private @Nullable String password;
    private @Nullable CustomerId customer;
    private @Nullable Path profile;
    private Duration requestTimeout = Duration.ofSeconds(10);
    private int maxInFlight = 32;
    private int requestsPerSecond;

    OceanOptions() {}

    /**
     * The address that everything of Océan's hangs under, for example {@code https://v3.oceansystem.com/ocean}: http or
     * https, without user, query or fragment. Required.
     *
     * @throws IllegalArgumentException if the text is no address
     */
    public OceanOptions baseUrl(String address) {
        return baseUrl(URI.create(address));
    }

    /** The address that everything of Océan's hangs under: http or https, without user, query or fragment. Required. */
    public OceanOptions baseUrl(URI address) {
        this.baseUrl = address;
        return this;
    }

    /** Login and password of the account. Required; never shown, logged or stored. */
    public OceanOptions credentials(String accountLogin, String accountPassword) {
        this.login = accountLogin;
        this.password = accountPassword;
        return this;
    }

    /**
     * The customer of missions that name none, for a login that serves several. None by default.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public OceanOptions customer(long number) {
        this.customer = new CustomerId(number);
        return this;
    }

    /** A file that replaces the Océan profile that comes with the library; read at the start. */
    public OceanOptions profile(Path file) {
        this.profile = file;
        return this;
    }

    /** The longest time for one request and its answer, 1 ms to 24 days; 10 s by default. */
    public OceanOptions requestTimeout(Duration time) {
        this.requestTimeout = time;
        return this;
    }

    /** Calls at a time, 1 to 1,000; 32 by default. */
    public OceanOptions maxInFlight(int calls) {
        this.maxInFlight = calls;
        return this;
    }

    /** Calls in a second, at most 100,000; 0, the default, for no limit. */
    public OceanOptions requestsPerSecond(int calls) {
        this.requestsPerSecond = calls;
        return this;
    }

    OceanSettings settings() {
        return new OceanSettings(
                required(baseUrl, "baseUrl"),
                required(login, "credentials"),
                new Password(required(password, "credentials")),
                customer,
                profile,
                requestTimeout,
                maxInFlight);
    }

    @Nullable
    CustomerId customer() {
        return customer;
    }

    Duration requestTimeout() {
        return requestTimeout;
    }

    int maxInFlight() {
        return maxInFlight;
    }

    int requestsPerSecond() {
        return requestsPerSecond;
    }

    /** Shows the address only. */
    @Override
    public String toString() {
        return "OceanOptions[" + baseUrl + "]";
    }

    private static <T> T required(@Nullable T value, String option) {
        if (value == null) {
            throw new IllegalStateException(
                    "Tributary.builder().ocean(ocean -> ocean." + option + "(…)) must be given before start()");
        }
        return value;
    }
}
