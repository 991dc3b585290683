package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandTest {

    private static final String WRONG = """
            language: en
            languag: fr
            ocean:
              base-url: http://127.0.0.1:1/ocean
              login: x
            management: {port: many}
            connectors:
              api: {type: rest, prot: 8080}
            """;

    @TempDir
    private Path folder;

    @Test
    void theDemoEndsWellByItself() throws Exception {
        try (Program demo = Program.start(folder, "demo", "--exit-when-done")) {
            assertThat(demo.end()).as(demo.output()).isZero();
            assertThat(demo.output())
                    .contains("560 offered = 552 accepted + 1 duplicate + 7 rejected")
                    .contains("All ended as expected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "run"})
    void wrongSettingsAreToldAllAtOnceWithTheirLines(String command) throws Exception {
        try (Program program = Program.start(folder, command, "--config", settings(WRONG))) {
            assertThat(program.end()).as(program.output()).isEqualTo(2);
            assertThat(program.output())
                    .contains("languag", "language", "ocean.password", "management.port", "connectors.api.prot")
                    .containsPattern("\\b2\\b")
                    .containsPattern("\\b6\\b")
                    .containsPattern("\\b8\\b")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void soundSettingsAreChecked() throws Exception {
        String sound = """
                ocean: {login: client, password: "${env:OCEAN_PASSWORD}"}
                connectors: {api: {type: rest, port: 8080, keys: {acme: "${env:ACME_KEY}"}}}
                """;
        Map<String, String> environment = Map.of("OCEAN_PASSWORD", "canari-secret", "ACME_KEY", "canari-cle");
        try (Program check = Program.start(folder, environment, "check", "--config", settings(sound))) {
            assertThat(check.end()).as(check.output()).isZero();
            assertThat(check.output()).doesNotContain("canari");
        }
    }

    @Test
    void aMissingSettingsFileIsWrongUsage() throws Exception {
        try (Program run = Program.start(folder, "run", "--config", "nowhere.yaml")) {
            assertThat(run.end()).isEqualTo(2);
            assertThat(run.output()).contains("nowhere.yaml").doesNotContain("\tat ");
        }
    }

    @Test
    void theConnectorsAreListedForMachines() throws Exception {
        try (Program connectors = Program.start(folder, "connectors", "--json")) {
            assertThat(connectors.end()).as(connectors.output()).isZero();
            JsonNode listed = JsonMapper.shared().readTree(connectors.standardOutput());
            assertThat(listed.findValuesAsString("type")).contains("rest");
        }
    }

    @Test
    void anUnknownCommandIsWrongUsage() throws Exception {
        try (Program unknown = Program.start(folder, "rum")) {
            assertThat(unknown.end()).isEqualTo(2);
            assertThat(unknown.output()).contains("run");
        }
    }

    private String settings(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), text).toString();
    }
}
