package dev.tributary.embedded.files;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes connectors that take in nothing by themselves: a test hands files in by their contexts. */
public final class FilesConnectorProvider implements ConnectorProvider {

    static final String TYPE = "files-of-a-test";

    private static final Map<String, ConnectorContext> STARTED = new ConcurrentHashMap<>();

    /** The context of the connector of this name that started last. */
    static ConnectorContext context(String name) {
        return Optional.ofNullable(STARTED.get(name)).orElseThrow();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int spiVersion() {
        return SPI_VERSION;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Text description() {
        return new Text("Takes files from a test", "Prend des fichiers d'un test");
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Connector create(ConnectorContext context) {
        return new Connector() {
            @Override
            public void start() {
                STARTED.put(context.name(), context);
            }

            @Override
            public Health health() {
                return Health.up();
            }

            @Override
            public void close() {
                STARTED.remove(context.name(), context);
            }
        };
    }
}
