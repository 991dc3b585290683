package dev.tributary.connector.email;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes connectors of the type {@code email}. */
public final class EmailConnectorProvider implements ConnectorProvider {

    /** A connector that has not started within 30 seconds counts as broken; a slow server is no more than down. */
    private static final Duration LONGEST_START = Duration.ofSeconds(17);

    private final Random chance = new SecureRandom();
    private final Duration longestStart;

    /** As it is found. */
    public EmailConnectorProvider() {
        this(LONGEST_START);
    }

    EmailConnectorProvider(Duration longestStart) {
        this.longestStart = longestStart;
    }

    @Override
    public String type() {
        return "email";
    }

    @Override
    public int spiVersion() {
        return SPI_VERSION;
    }

    @Override
    public String version() {
        return Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public Text description() {
        return new Text(
                "Takes missions from the mails of a mailbox, and answers each",
                "Prend des missions dans les courriels d'une boîte, et répond à chacun");
    }

    @Override
    public List<Setting> settings() {
        return Declared.SETTINGS;
    }

    @Override
    public Connector create(ConnectorContext context) {
        return new EmailConnector(context, EmailSettings.of(context.settings()), longestStart, chance);
    }
}
