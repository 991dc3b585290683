package dev.tributary.connector.sftp;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** The connector with a reader of its own. */
public final class CsvSftpProvider implements ConnectorProvider {

    private final SftpConnectorProvider provider = new SftpConnectorProvider(
            (desk, context, closing) -> new CsvTaking(desk, context, closing));

    @Override
    public String type() {
        return provider.type();
    }

    @Override
    public int spiVersion() {
        return provider.spiVersion();
    }

    @Override
    public String version() {
        return provider.version();
    }

    @Override
    public Text description() {
        return provider.description();
    }

    @Override
    public List<Setting> settings() {
        return provider.settings();
    }

    @Override
    public Connector create(ConnectorContext context) {
        return provider.create(context);
    }
}
