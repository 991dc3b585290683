package dev.tributary.standalone.demo;

import dev.tributary.ocean.simulator.OceanAccount;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.standalone.gateway.FoundConnectors;
import dev.tributary.standalone.gateway.GatewayDescription;
import dev.tributary.standalone.gateway.OceanProfiles;
import dev.tributary.standalone.gateway.RunningProgram;
import dev.tributary.standalone.settings.Configuration;
import dev.tributary.standalone.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** The demo's gateway: set up by a file as any other, in a hurry where a real one has patience. */
record DemoGateway(RunningProgram program, URI api) implements AutoCloseable {

    private static final String SETTINGS = """
            language: %s
            ocean:
              base-url: %s
              login: %s
              password: %s
              request-timeout: 2s
            delivery:
              retry: {initial: 250ms, multiplier: 1.5, maximum: 1s, give-up-after: 5m}
              quiet-time: 1s
            tracking: {interval: 40ms}
            management: {port: 0}
            connectors:
              api: {type: rest, port: %d}
            """;

    static DemoGateway start(OceanSimulator ocean, Path directory, Clock clock, Locale language) {
        int port = freePort();
        OceanAccount account = OceanAccount.ordinary();
        String settings =
                SETTINGS.formatted(language.getLanguage(), ocean.baseUri(), account.login(), account.password(), port);
        GatewayDescription description = new GatewayDescription(read(directory, settings));
        RunningProgram program = RunningProgram.start(
                description.builder(), description.management(), description.backlogLimit(), clock);
        return new DemoGateway(program, URI.create("http://127.0.0.1:" + port));
    }

    @Override
    public void close() {
        program.close();
    }

    private static Configuration read(Path directory, String settings) {
        Path file = directory.resolve("tributary.yaml");
        write(file, settings);
        return new SettingsReader(Map.of(), Locale.ENGLISH, FoundConnectors::ofProgram, new OceanProfiles())
                .read(file)
                .fold(sound -> sound.configuration(), faulty -> {
                    throw new IllegalStateException("the demo's own settings are faulty: " + faulty.faults());
                });
    }

    private static void write(Path file, String settings) {
        try {
            Files.writeString(file, settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
