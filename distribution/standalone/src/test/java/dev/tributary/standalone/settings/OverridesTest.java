package dev.tributary.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesTest {

    private static final String WITH_DOOR = SettingsFixture.COMPLETE + """
            connectors:
              front-door:
                type: door
                port: 8080
                keys: {acme-eu: inside}
            """;

    @TempDir
    private Path directory;

    private SettingsFixture settings;

    @BeforeEach
    void begin() {
        settings = new SettingsFixture(directory);
    }

    @Test
    void theEnvironmentComesBeforeTheFileAndTheFileBeforeTheDefault() {
        settings.variable("TRIBUTARY_OCEAN_BASE_URL", "https://other.example/ocean")
                .variable("TRIBUTARY_DELIVERY_RETRY_GIVE_UP_AFTER", "2h");
        Settings program = settings.configuration(SettingsFixture.COMPLETE + "delivery: {quiet-time: 7s}\n")
                .program();

        assertThat(program.group("ocean").text("base-url")).isEqualTo("https://other.example/ocean");
        assertThat(program.group("delivery").group("retry").duration("give-up-after"))
                .isEqualTo(Duration.ofHours(2));
        assertThat(program.group("delivery").duration("quiet-time")).isEqualTo(Duration.ofSeconds(7));
        assertThat(program.group("store").duration("retention")).isEqualTo(Duration.ofDays(90));
        assertThat(program.group("tracking").duration("interval")).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aRequiredSettingMayComeFromTheEnvironmentAlone() {
        settings.variable("TRIBUTARY_OCEAN_LOGIN", "a")
                .variable("TRIBUTARY_OCEAN_PASSWORD", "b")
                .variable("TRIBUTARY_OCEAN_BASE_URL", "http://127.0.0.1:1/ocean");
        assertThat(settings.configuration("language: en\n")
                        .program()
                        .group("ocean")
                        .text("login"))
                .isEqualTo("a");
    }

    @Test
    void anOverrideSparesTheReferenceThatItReplaces() {
        settings.variable("TRIBUTARY_OCEAN_PASSWORD", "b");
        assertThat(settings.faults(SettingsFixture.COMPLETE.replace("s3cret", "${env:NOWHERE}")))
                .isEmpty();
    }

    @Test
    void anEmptyVariableTakesAValueAway() {
        settings.variable("TRIBUTARY_OCEAN_REQUESTS_PER_SECOND", "");
        Settings program = settings.configuration(SettingsFixture.COMPLETE + "  requests-per-second: 5\n")
                .program();
        assertThat(program.group("ocean").has("requests-per-second")).isFalse();
    }

    @Test
    void settingsOfConnectorsAreOverriddenUnderTheirNames() {
        settings.variable("TRIBUTARY_CONNECTORS_FRONT_DOOR_PORT", "9090")
                .variable("TRIBUTARY_CONNECTORS_FRONT_DOOR_KEYS_ACME_EU", "outside")
                .variable("TRIBUTARY_CONNECTORS_FRONT_DOOR_KEYS_OTHER", "new");
        assertThat(settings.configuration(WITH_DOOR).connectors().get("front-door"))
                .containsEntry("port", "9090")
                .containsEntry("keys", Map.of("acme-eu", "outside", "other", "new"));
    }

    @Test
    void anIllTypedVariableIsToldByItsName() {
        settings.variable("TRIBUTARY_CONNECTORS_FRONT_DOOR_PORT", "high");
        assertThat(settings.faults(WITH_DOOR))
                .containsExactly("environment variable TRIBUTARY_CONNECTORS_FRONT_DOOR_PORT:"
                        + " connectors.front-door.port is not valid: expected a whole number");
    }

    @Test
    void aVariableThatNoSettingHasIsToldWithTheNearestOne() {
        settings.variable("TRIBUTARY_OCEAN_BASEURL", "x").variable("TRIBUTARY_JAVA_OPTIONS", "-Xmx1g");
        assertThat(settings.faults(WITH_DOOR))
                .containsExactly("environment variable TRIBUTARY_OCEAN_BASEURL: no setting has this variable;"
                        + " did you mean 'TRIBUTARY_OCEAN_BASE_URL'?");
    }

    @Test
    void pathsAreRelativeToTheSettingsFile() {
        Configuration configuration =
                settings.configuration(SettingsFixture.COMPLETE + "store: {url: 'jdbc:sqlite:kept/t.db'}\n");
        assertThat(configuration.store()).isEqualTo(directory.resolve("kept/t.db"));
        assertThat(settings.configuration(SettingsFixture.COMPLETE).store())
                .isEqualTo(directory.resolve("data/tributary.db"));
    }
}
