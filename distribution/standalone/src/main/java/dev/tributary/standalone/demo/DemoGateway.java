package dev.tributary.standalone.demo;

import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import dev.tributary.embedded.TributaryBuilder;
import dev.tributary.ocean.simulator.OceanAccount;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.standalone.gateway.RunningProgram;
import dev.tributary.standalone.management.ManagementSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The demo's gateway, in a hurry where a real one has patience. */
record DemoGateway(RunningProgram program, URI api) implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final long BACKLOG_LIMIT = 10_000;

    static DemoGateway start(OceanSimulator ocean, Path directory, Clock clock, Locale language) {
        int port = freePort();
        OceanAccount account = OceanAccount.ordinary();
        TributaryBuilder builder = Tributary.builder()
                .ocean(options -> options.baseUrl(ocean.baseUri())
                        .credentials(account.login(), account.password())
                        .requestTimeout(Duration.ofSeconds(2)))
                .delivery(delivery -> delivery.retry(
                                Duration.ofMillis(250), 1.5, Duration.ofSeconds(1), Duration.ofMinutes(5))
                        .quietTime(Duration.ofSeconds(1))
                        .trackingInterval(Duration.ofMillis(100))
                        .backlogLimit(BACKLOG_LIMIT))
                .store(Store.sqlite(directory.resolve("tributary.db")))
                .connector("api", "rest", Map.of("host", HOST, "port", port))
                .language(language);
        ManagementSettings management = new ManagementSettings(HOST, 0, null, language);
        return new DemoGateway(
                RunningProgram.start(builder, management, BACKLOG_LIMIT, clock),
                URI.create("http://" + HOST + ":" + port));
    }

    @Override
    public void close() {
        program.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
