package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.testkit.MemoryGateway;
import java.io.IOException;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {

    private final MemoryGateway gateway = new MemoryGateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    private Connector create(String host, long port, Map<String, String> keys) {
        return new RestConnectorProvider().create(RestContexts.of(gateway, Map.of("host", host, "port", port), keys));
    }

    @Test
    void itIsFoundByItsServiceFile() {
        assertThat(ServiceLoader.load(ConnectorProvider.class)).singleElement().satisfies(provider -> {
            assertThat(provider.type()).isEqualTo("rest");
            assertThat(provider.spiVersion()).isEqualTo(ConnectorProvider.SPI_VERSION);
            assertThat(provider.version()).isNotBlank();
        });
    }

    @Test
    void itsSettingsHaveTheirKindsAndDefaults() {
        assertThat(new RestConnectorProvider().settings())
                .extracting(Setting::name, Setting::kind, Setting::defaultValue)
                .containsExactly(
                        tuple("host", Setting.Kind.TEXT, "127.0.0.1"),
                        tuple("port", Setting.Kind.INTEGER, "8080"),
                        tuple("keys", Setting.Kind.SECRETS, null),
                        tuple("webhooks", Setting.Kind.GROUPS, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "localhost", "LOCALHOST", "::1", "[::1]"})
    void keysMayBeLeftOutOnThisMachine(String host) {
        assertThatCode(() -> create(host, 0, Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "::", "192.0.2.1", "gateway.example", "localhost.example", "127.0.0.1.example", ""})
    void keysAreNeededElsewhere(String host) {
        assertThatThrownBy(() -> create(host, 0, Map.of()))
                .isInstanceOf(ConnectorException.class)
                .hasMessageStartingWith("keys: there are none")
                .hasMessageContaining("the host is " + host);
        assertThatCode(() -> create(host, 0, Map.of("acme", "acme-0123456789abcdef")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 65536})
    void aNumberThatIsNoPortIsRefused(long port) {
        assertThatThrownBy(() -> create("127.0.0.1", port, Map.of()))
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("port: " + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " edged", "edged\n"})
    void aKeyThatCannotBeSentIsRefusedWithoutBeingShown(String key) {
        assertThatThrownBy(() -> create("127.0.0.1", 0, Map.of("acme", key)))
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("keys.acme: ")
                .hasMessageNotContaining("edged");
    }

    @Test
    void aKeyIsForOnePartnerOnly() {
        assertThatThrownBy(() ->
                        create("127.0.0.1", 0, Map.of("acme", "the-same-key-for-both", "b", "the-same-key-for-both")))
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("keys.b: acme and b")
                .hasMessageNotContaining("the-same");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, String> keys = Map.of("a", " edged", "b", "the-same-key-for-both", "c", "the-same-key-for-both");

        assertThatThrownBy(() -> create("0.0.0.0", 70000, keys))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("keys.a", "keys.c", "port"));
        assertThatThrownBy(() -> create("0.0.0.0", 70000, Map.of()))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("keys", "port"));
    }

    @Test
    void aKeyMayHoldAnyCharacters() throws IOException {
        try (RestApi api = RestApi.withKeys(Map.of("acme", "clé-très-longue-0123"));
                RawHttp raw = new RawHttp(api)) {
            String authorization = "Authorization: Bearer clé-très-longue-0123";
            String request = String.join("\r\n", "GET /api/v1/missions HTTP/1.1", "Host: x", authorization, "", "");
            String head = raw.write(request).readHead();

            assertThat(head).startsWith("HTTP/1.1 200 ");
        }
    }
}
