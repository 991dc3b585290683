package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.intake.Takings;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes connectors of the type {@code sftp}. */
public final class SftpConnectorProvider implements ConnectorProvider {

    private final Takings takings;
    private final Random chance = new SecureRandom();

    /** For the files that partners send. */
    public SftpConnectorProvider() {
        this(DocumentTaking::new);
    }

    SftpConnectorProvider(Takings takings) {
        this.takings = takings;
    }

    @Override
    public String type() {
        return "sftp";
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
                "Takes missions from files on a partner's SFTP server, or uploaded to its own",
                "Prend des missions dans des fichiers d'un serveur SFTP partenaire, ou déposés sur le sien");
    }

    @Override
    public List<Setting> settings() {
        return SftpSettings.DECLARED;
    }

    @Override
    public Connector create(ConnectorContext context) {
        SftpSettings.check(context.settings());
        if (SftpSettings.isServing(context.settings())) {
            return new ServeConnector(context, ServeSettings.of(context.settings()), takings, chance);
        }
        return new PollConnector(context, PollSettings.of(context.settings()), takings, chance);
    }
}
