package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a connector itself can tell of its settings is told before anything is started. */
class ConnectorRulesTest {

    private final List<ConnectorContext> seen = new ArrayList<>();

    private List<SettingFault> faults(Function<ConnectorContext, Connector> maker, Map<String, Object> written) {
        Setting port = Setting.of("port", Setting.Kind.INTEGER, new Text("a port", "un port"))
                .orElse("1");
        StubProvider provider = new StubProvider("door", ConnectorProvider.SPI_VERSION, List.of(port), context -> {
            seen.add(context);
            return maker.apply(context);
        });
        Map<String, @Nullable Object> settings = new LinkedHashMap<>(written);
        settings.put("type", "door");
        Catalogue catalogue =
                new CatalogueReading().read(List.<ConnectorProvider>of(provider).iterator());
        return ConnectorHost.faults(catalogue, new HostSettings(Map.of("api", settings), "fr", Path.of("")));
    }

    private static Connector refusing(ConnectorContext context) {
        Map<String, Text> faults = new LinkedHashMap<>();
        faults.put("port", new Text("no port: give another", "pas un port : donnez-en un autre"));
        faults.put("keys.acme", new Text("too short: give a longer one", "trop courte : donnez-en une plus longue"));
        throw new ConnectorException(faults);
    }

    @Test
    void everythingThatAConnectorRefusesIsToldWithItsSetting() {
        assertThat(faults(ConnectorRulesTest::refusing, Map.of()))
                .extracting(SettingFault::path, fault -> fault.kind().code(), SettingFault::message)
                .containsExactly(
                        tuple(
                                "connectors.api.port",
                                "setting-invalid",
                                new Text(
                                        "connectors.api.port: no port: give another",
                                        "connectors.api.port : pas un port : donnez-en un autre")),
                        tuple(
                                "connectors.api.keys.acme",
                                "setting-invalid",
                                new Text(
                                        "connectors.api.keys.acme: too short: give a longer one",
                                        "connectors.api.keys.acme : trop courte : donnez-en une plus longue")));
    }

    @Test
    void aRefusalWithoutASettingIsTheConnectors() {
        assertThat(faults(
                        context -> {
                            throw new IllegalArgumentException("host and port do not fit: change one");
                        },
                        Map.of()))
                .extracting(SettingFault::toString)
                .containsExactly("connectors.api: host and port do not fit: change one");
    }

    @Test
    void unknownNamesDoNotHideWhatTheConnectorRefuses() {
        assertThat(faults(ConnectorRulesTest::refusing, Map.of("prot", 5)))
                .extracting(SettingFault::path)
                .containsExactly("connectors.api.prot", "connectors.api.port", "connectors.api.keys.acme");
    }

    @Test
    void aConnectorIsNotAskedOfValuesOfAnotherKind() {
        assertThat(faults(ConnectorRulesTest::refusing, Map.of("port", "x")))
                .extracting(SettingFault::toString)
                .containsExactly("connectors.api.port is not valid: expected a whole number");
        assertThat(seen).isEmpty();
    }

    @Test
    void aConnectorThatHangsWhileItIsMadeHoldsUpTheCheckNoLongerThanItsLimit() {
        CountDownLatch interrupted = new CountDownLatch(1);
        StubProvider provider = StubProvider.of("door", context -> {
            try {
                new CountDownLatch(1).await(20, TimeUnit.SECONDS);
            } catch (InterruptedException told) {
                interrupted.countDown();
            }
            throw new IllegalArgumentException("nobody listens any more");
        });
        ConnectorKind kind = new ConnectorKind("door", "1", provider.description(), List.of(), "here");
        SettingsTrial trial =
                new SettingsTrial(new FoundProvider(kind, provider), "api", "connectors.api", Duration.ofMillis(10));

        assertThat(trial.faults(new Settings(Map.of()))).isEmpty();
        ScriptedConnector.await(interrupted);
    }

    @Test
    void whatElseGoesWrongIsLeftToTheStart() {
        assertThat(faults(
                        context -> {
                            throw new NoClassDefFoundError("com/acme/Library");
                        },
                        Map.of()))
                .isEmpty();
    }

    @Test
    void nothingIsToBeHadWhileSettingsAreChecked() {
        assertThat(faults(context -> new ScriptedConnector(), Map.of("port", 7)))
                .isEmpty();
        assertThat(seen).singleElement().satisfies(context -> {
            assertThat(context.settings().integer("port")).isEqualTo(7);
            assertThatThrownBy(() -> context.sharedDesk().find("M-1"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("connector api is not started");
            assertThatThrownBy(() -> context.blockingExecutor().execute(() -> {}))
                    .hasMessageContaining("connector api is not started");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "submit"})
    void noConnectorCanHaveTheNameOfTheApplicationOrOfAnOperator(String name) {
        Catalogue none = Catalogue.of(ClassLoader.getPlatformClassLoader());
        assertThat(ConnectorHost.faults(
                        none, new HostSettings(Map.of(name, Map.of("type", "rest")), "fr", Path.of(""))))
                .extracting(SettingFault::toString)
                .singleElement()
                .asString()
                .startsWith("connectors." + name + " is not valid: expected another name");
    }
}
