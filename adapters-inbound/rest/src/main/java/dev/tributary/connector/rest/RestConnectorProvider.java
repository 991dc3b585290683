package dev.tributary.connector.rest;

import dev.tributary.connector.rest.http.Limits;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Optional;

/** Makes connectors of the type {@code rest}. */
public final class RestConnectorProvider implements ConnectorProvider {

    @Override
    public String type() {
        return "rest";
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
                "Takes missions over HTTP and tells what became of them",
                "Reçoit des missions par HTTP et dit ce qu'elles sont devenues");
    }

    @Override
    public List<Setting> settings() {
        return RestSettings.DECLARED;
    }

    @Override
    public Connector create(ConnectorContext context) {
        return new RestConnector(context, RestSettings.of(context), Limits.DEFAULT);
    }
}
