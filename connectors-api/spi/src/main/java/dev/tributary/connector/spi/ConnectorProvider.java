package dev.tributary.connector.spi;

import java.util.List;

/**
 * Tells the host of one kind of connector and makes connectors of it. Found by {@link java.util.ServiceLoader}: the
 * implementation needs a public constructor without parameters and a line in
 * {@code META-INF/services/dev.tributary.connector.spi.ConnectorProvider}.
 *
 * <p>All methods may be called from any thread and must return at once.
 *
 * @since 0.1
 */
public interface ConnectorProvider {

    /** The version of this spi; an implementation returns it from {@link #spiVersion()} as it was compiled. */
    int SPI_VERSION = 1;

    /** The value of {@code type} in the settings, in lower case, unique among all connectors found. */
    String type();

    /** The newest spi version this provider works with, as it was compiled against: {@code return SPI_VERSION}. */
    int spiVersion();

    /**
     * The oldest spi version this provider works with; what it was compiled against where it does not say. The gateway
     * refuses a provider whose range does not hold a version it serves.
     *
     * @since 0.1
     */
    default int oldestSpiVersion() {
        return spiVersion();
    }

    /** The version of the connector itself, as shown to operators. */
    String version();

    /** One sentence for operators: what this kind of connector does. */
    Text description();

    /**
     * The settings this kind takes, beside those every connector has ({@code type}, {@code enabled}, {@code partner},
     * {@code id-prefix}, {@code time-zone}, {@code on-existing}, {@code language}, {@code mapping}, {@code charset},
     * {@code delimiter}, {@code postcodes}, {@code expect}). The host refuses unknown, missing and ill-typed ones before a
     * connector is made.
     */
    List<Setting> settings();

    /**
     * Makes one connector, not yet started, and opens nothing: no file, port, thread or connection. May be called several
     * times: once for each connector of this type in the settings, and before that to check them, when the connector that
     * was made is thrown away without a call and its context has no desk to offer.
     *
     * @throws ConnectorException if settings that are well-typed each can't be used; every fault is shown to the operator
     * @throws IllegalArgumentException for the same, where it can't be told of which setting; its message is shown to the
     *     operator and must name the settings and the remedy
     */
    Connector create(ConnectorContext context);
}
