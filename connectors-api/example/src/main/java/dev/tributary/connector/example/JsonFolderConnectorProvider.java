package dev.tributary.connector.example;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Optional;

/** Makes connectors of the type {@code json-folder}. */
public final class JsonFolderConnectorProvider implements ConnectorProvider {

    @Override
    public String type() {
        return "json-folder";
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
                "Takes missions from JSON files in a folder", "Prend des missions dans des fichiers JSON d'un dossier");
    }

    @Override
    public List<Setting> settings() {
        return JsonFolderSettings.DECLARED;
    }

    @Override
    public Connector create(ConnectorContext context) {
        return new JsonFolderConnector(context, JsonFolderSettings.of(context.settings()));
    }
}
