package dev.tributary.connector.host;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.function.Function;

/** A provider that says and makes what it is told. */
record StubProvider(String type, int spiVersion, List<Setting> settings, Function<ConnectorContext, Connector> maker)
        implements ConnectorProvider {

    static StubProvider of(String type, Function<ConnectorContext, Connector> maker) {
        return new StubProvider(type, SPI_VERSION, List.of(), maker);
    }

    static StubProvider declaring(String type, List<Setting> settings) {
        return new StubProvider(type, SPI_VERSION, settings, context -> {
            throw new AssertionError("nothing is to be made");
        });
    }

    @Override
    public String version() {
        return "1.2";
    }

    @Override
    public Text description() {
        return new Text("does what it is told", "fait ce qu'on lui dit");
    }

    @Override
    public Connector create(ConnectorContext context) {
        return maker.apply(context);
    }
}
