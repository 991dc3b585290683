package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class SimulatorCommandTest {

    private final Terminal terminal = new Terminal();
    private final ExecutorService command = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        terminal.interrupt();
        command.shutdownNow();
    }

    @Test
    void itTellsWhereItListensAndWhatItsAccountIs() {
        terminal.interrupt();
        assertThat(terminal.type("simulator", "--port", "0")).isZero();
        assertThat(terminal.out())
                .containsPattern("http://127\\.0\\.0\\.1:\\d+/ocean, login simulateur, password simulateur");
    }

    @Test
    void tokensLiveAsLongAsIsTold() throws Exception {
        Future<Integer> status = command.submit(() -> terminal.type("simulator", "--token-lifetime", "1ms", "--json"));
        while (!terminal.out().contains("}")) {
            Thread.onSpinWait();
        }
        String base = new JsonMapper().readTree(terminal.out()).path("baseUrl").asString();
        HttpClient client = HttpClient.newHttpClient();
        String login = "{\"login\": \"simulateur\", \"password\": \"simulateur\"}";
        String token = new JsonMapper()
                .readTree(send(
                                client,
                                HttpRequest.newBuilder(URI.create(base + "/restapi/auth/authenticate2"))
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString(login)))
                        .body())
                .path("token")
                .asString();
        HttpRequest.Builder read = HttpRequest.newBuilder(
                        URI.create(base + "/restapi/geomission/statutMission?idMission=M-1"))
                .header("X-AUTH-TOKEN", token);
        while (send(client, read).statusCode() != 401) {
            Thread.onSpinWait();
        }
        terminal.interrupt();
        assertThat(status.get(30, TimeUnit.SECONDS)).isZero();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "12", "-1h"})
    void aLifetimeThatIsNoneIsWrongUsage(String lifetime) {
        assertThat(terminal.type("simulator", "--token-lifetime", lifetime)).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("--token-lifetime");
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
