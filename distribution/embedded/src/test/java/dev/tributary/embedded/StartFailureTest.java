package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tributary.connector.spi.Health;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartFailureTest {

    @TempDir
    private Path directory;

    private final OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());

    @AfterEach
    void closeOcean() {
        ocean.close();
    }

    private TributaryBuilder builder() {
        return Embedding.on(ocean, directory.resolve("a.db"));
    }

    private static StartFailure failureOf(TributaryBuilder builder) {
        return catchThrowableOfType(StartFailure.class, () -> builder.start().close());
    }

    @Test
    void aStoreInUseIsNamedAndIsFreeAfterwards() {
        try (Tributary first = builder().start()) {
            StartFailure failure = failureOf(builder());
            assertThat(failure.reason()).isEqualTo(StartFailure.Cause.STORE_IN_USE);
            assertThat(failure).hasMessageContaining("a.db");
            assertThat(failure.explanation().french())
                    .startsWith("La base est utilisée par un autre programme.")
                    .endsWith("Détail, en anglais : " + failure.getMessage());
            assertThat(first.connectors()).isEmpty();
        }
        assertThat(failureOf(builder())).isNull();
    }

    @Test
    void aDamagedStoreIsNamed() throws IOException {
        Files.write(directory.resolve("a.db"), "no database, ".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        StartFailure failure = failureOf(builder());
        assertThat(failure.reason()).isEqualTo(StartFailure.Cause.STORE_CORRUPT);
        assertThat(failure).hasMessageContaining("a.db");
    }

    @Test
    void aProfileThatCannotBeUsedIsNamedByCheckAndStart() throws IOException {
        Path profile = Files.writeString(directory.resolve("own.yaml"), "profile-version: 99\n");
        TributaryBuilder builder = builder().ocean(options -> options.profile(profile));
        assertThat(failureOf(builder).reason()).isEqualTo(StartFailure.Cause.PROFILE);
        StartFailure checked = catchThrowableOfType(StartFailure.class, builder::check);
        assertThat(checked).hasMessageContaining("own.yaml").hasMessageContaining("profile-version");
        assertThat(checked.explanation().french()).startsWith("Le profil Océan " + profile + " ne peut pas servir.");
    }

    @Test
    void wrongSettingsOfAConnectorAreAllTold() {
        TributaryBuilder builder = builder().connector("api", "rest", Map.of("prot", 1, "enabled", "maybe"));
        StartFailure failure = failureOf(builder);
        assertThat(failure.reason()).isEqualTo(StartFailure.Cause.CONNECTOR_SETTINGS);
        assertThat(failure.explanation().french()).contains("connectors.api.prot", "connectors.api.enabled");
    }

    @Test
    void whatAConnectorRefusesIsFoundByCheckAndStart() {
        TributaryBuilder builder = builder().connector("api", "rest", Map.of("host", "0.0.0.0", "port", 70000));
        assertThat(failureOf(builder).reason()).isEqualTo(StartFailure.Cause.CONNECTOR_SETTINGS);
        StartFailure checked = catchThrowableOfType(StartFailure.class, builder::check);
        assertThat(checked.explanation().french())
                .contains("connectors.api.keys : il n'y en a pas", "connectors.api.port : 70000 n'est pas un port");
    }

    @Test
    void aPortThatIsTakenIsNamedAndNothingIsLeftRunning() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            TributaryBuilder builder = builder().connector("api", "rest", Map.of("port", taken.getLocalPort()));
            StartFailure failure = failureOf(builder);
            assertThat(failure.reason()).isEqualTo(StartFailure.Cause.CONNECTOR);
            assertThat(failure).hasMessageContaining("api").hasMessageContaining("" + taken.getLocalPort());
            assertThat(failure.explanation().french()).contains("impossible d'écouter", "un autre programme");
        }
        assertThat(failureOf(builder())).isNull();
    }

    @Test
    void oneConnectorThatFailsStopsNoOther() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Tributary tributary = builder()
                        .connector("bad", "rest", Map.of("port", taken.getLocalPort()))
                        .connector("good", "rest", Map.of("port", 0))
                        .start()) {
            assertThat(tributary.connectors()).containsOnlyKeys("bad", "good");
            assertThat(tributary.connectors()).hasEntrySatisfying("bad", health -> {
                assertThat(health.status()).isEqualTo(Health.Status.DOWN);
                assertThat(health.detail().english()).contains("" + taken.getLocalPort());
            });
            assertThat(tributary.connectors())
                    .hasEntrySatisfying(
                            "good", health -> assertThat(health.status()).isEqualTo(Health.Status.UP));
        }
    }

    @Test
    void whatWasForgottenIsNamed() {
        assertThatThrownBy(() -> Tributary.builder()
                        .store(Store.sqlite(directory.resolve("a.db")))
                        .start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("baseUrl");
        assertThatThrownBy(() -> Tributary.builder()
                        .ocean(options ->
                                options.baseUrl("http://127.0.0.1:1/ocean").credentials("a", "b"))
                        .start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("store");
    }

    @Test
    void noSecretIsShown() {
        OceanOptions options =
                new OceanOptions().baseUrl("http://127.0.0.1:1/ocean").credentials("a", "s3cret");
        assertThat(options.toString()).doesNotContain("s3cret");
    }
}
