package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunCommandTest {

    @TempDir
    private Path directory;

    private final Terminal terminal = new Terminal();

    private int run(String more) throws IOException {
        Path file = Files.writeString(
                directory.resolve("tributary.yaml"),
                "ocean: {base-url: 'http://127.0.0.1:1/ocean', login: a, password: b}\n" + more);
        return terminal.type("run", "--config", file.toString());
    }

    @Test
    void anInterruptionEndsItInGoodOrder() throws IOException {
        terminal.interrupt();
        assertThat(run("management: {port: 0}\nconnectors: {api: {type: rest, port: 0}}\n"))
                .isZero();
        assertThat(directory.resolve("data/tributary.db")).exists();
    }

    @Test
    void wrongSettingsStopTheStart() throws IOException {
        assertThat(run("langage: fr\n")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err())
                .contains(
                        "1 fault",
                        "line 2: langage is not a known setting; did you mean 'language'? [setting-unknown]",
                        "docs/errors/CODE.md");
    }

    @Test
    void machinesAreToldWrongSettingsAsCheckTellsThem() throws IOException {
        Path file = Files.writeString(directory.resolve("tributary.yaml"), "ocean: {login: a}\n");
        assertThat(terminal.type("run", "--json", "--config", file.toString())).isEqualTo(ExitStatus.WRONG);
        Terminal checking = new Terminal();
        checking.type("check", "--json", "--config", file.toString());
        assertThat(terminal.out()).isEqualTo(checking.out()).contains("\"code\" : \"setting-missing\"");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aProfileThatCannotBeUsedIsToldWithAllOtherFaults() throws IOException {
        Path file = Files.writeString(
                directory.resolve("tributary.yaml"), "ocean: {login: a, profile: none.yaml}\nlangage: fr\n");
        assertThat(terminal.type("run", "--config", file.toString())).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("[profile]", "[setting-missing]", "[setting-unknown]");
    }

    @Test
    void whatAConnectorRefusesStopsTheStartLikeEveryOtherFault() throws IOException {
        assertThat(run("connectors: {api: {type: rest, host: 0.0.0.0}}\n")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("line 2: connectors.api.keys: there are none");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void valuesAtTheirLimitsStart() throws IOException {
        terminal.interrupt();
        Path file = Files.writeString(directory.resolve("tributary.yaml"), """
                ocean:
                  base-url: http://127.0.0.1:65535/ocean
                  login: a
                  password: b
                  customer-id: 9223372036854775807
                  request-timeout: 24d
                  max-in-flight: 1000
                  requests-per-second: 100000
                delivery:
                  retry: {initial: 999999999d, multiplier: 999.999, maximum: 999999999d, give-up-after: 999999999d}
                  quiet-time: 999999999d
                  backlog-limit: 2147483647
                tracking: {interval: 999999999d}
                management: {port: 0}
                """);
        assertThat(terminal.type("run", "--config", file.toString())).isZero();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aConnectorsPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("management: {port: 0}\nconnectors: {api: {type: rest, port: " + taken.getLocalPort()
                            + "}}\n"))
                    .isEqualTo(ExitStatus.FAILED);
            assertThat(terminal.err()).contains("Connector api", "[connector]", String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void aManagementPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("management: {port: " + taken.getLocalPort() + "}\n"))
                    .isEqualTo(ExitStatus.FAILED);
            assertThat(terminal.err())
                    .contains(
                            "can't listen on 127.0.0.1:" + taken.getLocalPort(),
                            "management.port",
                            "[management-port]",
                            "docs/errors/management-port.md");
        }
    }

    @Test
    void aSecondInstanceOnTheSameStoreIsRefused() throws IOException {
        Tributary first = Tributary.builder()
                .ocean(ocean -> ocean.baseUrl("http://127.0.0.1:1/ocean").credentials("a", "b"))
                .store(Store.sqlite(directory.resolve("data/tributary.db")))
                .start();
        try (first) {
            assertThat(run("management: {port: 0}\n")).isEqualTo(ExitStatus.FAILED);
            assertThat(terminal.err()).contains("tributary.db");
        }
    }

    @Test
    void aDamagedStoreIsTold() throws IOException {
        Files.createDirectories(directory.resolve("data"));
        Files.write(
                directory.resolve("data/tributary.db"),
                "no database at all, ".repeat(500).getBytes(StandardCharsets.UTF_8));
        assertThat(run("management: {port: 0}\n")).isEqualTo(ExitStatus.FAILED);
        assertThat(terminal.err()).contains("tributary.db");
    }
}
