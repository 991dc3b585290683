package ${package};

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes connectors of the type {@code ${artifactId}}; named in META-INF/services, where the gateway finds it. */
public final class MyConnectorProvider implements ConnectorProvider {

    @Override
    public String type() {
        return "${artifactId}";
    }

    @Override
    public int spiVersion() {
        return SPI_VERSION;
    }

    @Override
    public String version() {
        return "${version}";
    }

    @Override
    public Text description() {
        return new Text("Takes missions from lines of files", "Prend des missions dans des lignes de fichiers");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of("directory", Setting.Kind.PATH, new Text("an existing folder", "un dossier existant"))
                        .mandatory(),
                Setting.of("poll-interval", Setting.Kind.DURATION, new Text("between two looks", "entre deux regards"))
                        .orElse("10s"));
    }

    @Override
    public Connector create(ConnectorContext context) {
        Duration interval = context.settings().duration("poll-interval");
        if (interval.isZero()) {
            throw new ConnectorException(
                    Map.of("poll-interval", new Text("must be more than 0", "doit être supérieur à 0")));
        }
        return new MyConnector(context, context.settings().path("directory"), interval);
    }
}
