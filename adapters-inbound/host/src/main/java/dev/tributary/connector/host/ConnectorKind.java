package dev.tributary.connector.host;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;

/**
 * A kind of connector that was found.
 *
 * @param type the value of {@code type} in the settings
 * @param version of the connector itself
 * @param description what it does, in one sentence
 * @param settings what it takes beside {@link Catalogue#commonSettings()}
 * @param where its class and where that lies
 */
public record ConnectorKind(String type, String version, Text description, List<Setting> settings, String where) {

    public ConnectorKind {
        settings = List.copyOf(settings);
    }
}
