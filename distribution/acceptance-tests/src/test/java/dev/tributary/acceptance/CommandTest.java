package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    private Path folder;

    @Test
    void thereIsOneArchiveWithTheFoldersAUserExpects() throws IOException {
        assertThat(Archive.archives()).hasSize(1);
        assertThat(Archive.list(Archive.folder()).stream()
                        .map(path -> path.getFileName().toString()))
                .contains("bin", "connectors", "docs", "lib");
    }

    @Test
    void theDemoEndsWellByItself() throws Exception {
        try (Program demo = Program.start(folder, "demo", "--exit-when-done")) {
            assertThat(demo.end()).as(demo.output()).isZero();
            assertThat(demo.output()).contains("560 offered = 552 accepted + 1 duplicate + 7 rejected");
        }
    }

    @Test
    void wrongSettingsAreToldAllAtOnce() throws Exception {
        Path settings = folder.resolve("wrong.yaml");
        Files.writeString(settings, """
                languag: fr
                ocean:
                  base-url: http://127.0.0.1:1/ocean
                  login: x
                management: {port: many}
                """);
        try (Program check = Program.start(folder, "check", "--config", settings.toString())) {
            assertThat(check.end()).isEqualTo(2);
            assertThat(check.output()).contains("languag", "ocean.password", "management.port", "language");
        }
    }

    @Test
    void theConnectorsAreListed() throws Exception {
        try (Program connectors = Program.start(folder, "connectors", "--json")) {
            assertThat(connectors.end()).as(connectors.output()).isZero();
            assertThat(connectors.output()).contains("\"rest\"");
        }
    }

    @Test
    void anUnknownCommandIsWrongUsage() throws Exception {
        try (Program unknown = Program.start(folder, "rum")) {
            assertThat(unknown.end()).isEqualTo(2);
        }
    }
}
