package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the connectors that prove the contract. */
public final class MemoryConnectorProvider implements ConnectorProvider {

    private final @Nullable Flaw flaw;

    public MemoryConnectorProvider() {
        this(null);
    }

    MemoryConnectorProvider(@Nullable Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public String type() {
        return flaw == Flaw.SHOUTING_TYPE ? "Memory" : "memory";
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
        return new Text("Takes documents out of memory", "Prend des documents en mémoire");
    }

    @Override
    public List<Setting> settings() {
        String french = flaw == Flaw.ENGLISH_ONLY ? "" : "le monde";
        return List.of(
                Setting.of("world", Setting.Kind.TEXT, new Text("the world", french))
                        .mandatory(),
                Setting.of("key", Setting.Kind.SECRET, new Text("a key", "une clé"))
                        .mandatory(),
                Setting.of("interval", Setting.Kind.INTEGER, new Text("between two looks", "entre deux regards"))
                        .orElse("20"),
                Setting.of("label", Setting.Kind.TEXT, new Text("a label", "un libellé")),
                Setting.of("flaw", Setting.Kind.TEXT, new Text("what it does wrong", "ce qu'il fait mal")));
    }

    @Override
    public Connector create(ConnectorContext context) {
        Flaw told = context.settings().optionalText("flaw").map(Flaw::valueOf).orElse(null);
        if (flaw == Flaw.SECRETLY_REQUIRED) {
            context.settings().text("label");
        }
        int interval = context.settings().integer("interval");
        if (interval < 1) {
            throw refused(interval, context.settings().secret("key").reveal());
        }
        MemoryWorld world = MemoryWorld.named(context.settings().text("world"));
        if (told == Flaw.OPENS_WHEN_MADE) {
            world.look();
            context.blockingExecutor().execute(world::look);
        }
        return new MemoryConnector(context, world, interval, told);
    }

    private ConnectorException refused(int interval, String key) {
        String shown = flaw == Flaw.SHOWS_THE_SECRET_IN_A_FAULT ? key : String.valueOf(interval);
        Text text = new Text(shown + " is too short", shown + " est trop court");
        return flaw == Flaw.TELLS_NO_SETTING
                ? new ConnectorException(text, null)
                : new ConnectorException(Map.of("interval", text));
    }
}
