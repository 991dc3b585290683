package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SimulatorCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void itTellsWhereItListensAndWhatItsAccountIs() {
        terminal.interrupt();
        assertThat(terminal.type("simulator", "--port", "0")).isZero();
        assertThat(terminal.out())
                .containsPattern("http://127\\.0\\.0\\.1:\\d+/ocean, login simulateur, password simulateur");
    }

    @Test
    void machinesGetJson() {
        terminal.interrupt();
        assertThat(terminal.type("simulator", "--json")).isZero();
        assertThat(terminal.out()).contains("\"baseUrl\" : \"http://127.0.0.1:", "\"controlUrl\"");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(terminal.type("simulator", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(ExitStatus.FAILED);
            assertThat(terminal.err()).contains(String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void aPortThatIsTakenIsNamedInFrench() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            terminal.in(Locale.FRENCH).type("simulator", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(terminal.err()).contains("ne peut pas écouter sur 127.0.0.1:" + taken.getLocalPort());
        }
    }
}
