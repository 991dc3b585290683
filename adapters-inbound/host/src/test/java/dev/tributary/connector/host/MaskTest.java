package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a connector says of itself, its secrets are not in it. */
class MaskTest extends HostFixture {

    private static final Text ANY = new Text("any", "n'importe");
    private static final Setting TOKEN = Setting.of("token", Setting.Kind.SECRET, ANY);
    private static final List<Setting> DECLARED = List.of(
            TOKEN,
            Setting.of("pin", Setting.Kind.SECRET, ANY),
            Setting.of("keys", Setting.Kind.SECRETS, ANY),
            Setting.group("login", List.of(TOKEN), ANY),
            Setting.groups("servers", List.of(TOKEN), ANY));
    private static final Map<String, @Nullable Object> SETTINGS = Map.of(
            "depot",
            Map.of(
                    "type",
                    "depot",
                    "token",
                    "hunter",
                    "pin",
                    "it",
                    "keys",
                    Map.of("acme", "hunter-of-acme"),
                    "login",
                    Map.of("token", "swordfish"),
                    "servers",
                    Map.of("north", Map.of("token", "sesame"))));
    private static final String SAID = "it said hunter, hunter-of-acme, swordfish and sesame";
    private static final String SHOWN = "it said ***, ***, *** and ***";

    private StubProvider depotProvider() {
        return new StubProvider(
                "depot",
                ConnectorProvider.SPI_VERSION,
                DECLARED,
                depot.provider("depot").maker());
    }

    @Test
    void theCauseOfAFailureShowsNone() {
        depot.starting = () -> {
            throw new IOException(SAID);
        };
        ConnectorHost host = host(PATIENT, SETTINGS, depotProvider());

        host.start();

        assertThat(status(host, "depot").cause()).isEqualTo(new Text(SHOWN, SHOWN));
    }

    @Test
    void neitherHealthNorAnEndThatGoesWrongShowsAny() {
        depot.health = () -> Health.degraded(new Text(SAID, SAID));
        depot.closing = () -> {
            throw new IllegalStateException(SAID);
        };
        ConnectorHost host = host(PATIENT, SETTINGS, depotProvider());

        host.start();
        assertThat(status(host, "depot").health()).isEqualTo(Health.degraded(new Text(SHOWN, SHOWN)));
        host.close();

        assertThat(status(host, "depot").cause()).isEqualTo(new Text(SHOWN, SHOWN));
    }

    @Test
    void whatAConnectorRefusesShowsNone() {
        StubProvider picky = new StubProvider("depot", ConnectorProvider.SPI_VERSION, DECLARED, context -> {
            throw new ConnectorException(Map.of("token", new Text(SAID, SAID)));
        });
        Catalogue catalogue =
                new CatalogueReading().read(List.<ConnectorProvider>of(picky).iterator());

        assertThat(ConnectorHost.faults(catalogue, new HostSettings(SETTINGS, "fr", Path.of(""))))
                .extracting(SettingFault::toString)
                .containsExactly("connectors.depot.token: " + SHOWN);
    }
}
