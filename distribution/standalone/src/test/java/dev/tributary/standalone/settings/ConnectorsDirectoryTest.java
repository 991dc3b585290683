package dev.tributary.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorsDirectoryTest {

    private static final String CONNECTOR = """
            connectors:
              gate:
                type: theirs
                port: 8080
                key: misspelt
            """;

    @TempDir
    Path directory;

    @Test
    void whatLiesInTheDirectoryCanBeNamedAndIsChecked() {
        String settings = SettingsFixture.COMPLETE + "connectors-directory: more/theirs\n";

        assertThat(new SettingsFixture(directory).configuration(settings).connectorsDirectory())
                .isEqualTo(directory.resolve("more/theirs"));
        assertThat(new SettingsFixture(directory)
                        .variable("TRIBUTARY_CONNECTORS_GATE_HOST", "0.0.0.0")
                        .faults(settings + CONNECTOR))
                .singleElement()
                .asString()
                .contains("connectors.gate.key");
    }

    @Test
    void withoutADirectoryNothingOfItIsKnown() {
        assertThat(new SettingsFixture(directory)
                        .variable("TRIBUTARY_CONNECTORS_GATE_HOST", "0.0.0.0")
                        .faults(SettingsFixture.COMPLETE + CONNECTOR))
                .anyMatch(fault -> fault.contains("TRIBUTARY_CONNECTORS_GATE_HOST"));
        assertThat(new SettingsFixture(directory)
                        .configuration(SettingsFixture.COMPLETE)
                        .connectorsDirectory())
                .isNull();
    }
}
