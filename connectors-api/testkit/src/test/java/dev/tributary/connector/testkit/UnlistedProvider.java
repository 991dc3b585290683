package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** Stands in no service file. */
public final class UnlistedProvider implements ConnectorProvider {

    private final ConnectorProvider listed = new MemoryConnectorProvider();

    @Override
    public String type() {
        return listed.type();
    }

    @Override
    public int spiVersion() {
        return listed.spiVersion();
    }

    @Override
    public String version() {
        return listed.version();
    }

    @Override
    public Text description() {
        return listed.description();
    }

    @Override
    public List<Setting> settings() {
        return listed.settings();
    }

    @Override
    public Connector create(ConnectorContext context) {
        return listed.create(context);
    }
}
