package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.Limits;
import dev.tributary.connector.testkit.ManualClock;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A partner's server, a gateway, and connectors in between. */
final class World {

    final Map<String, Object> settings = new HashMap<>();
    final MemoryGateway gateway = new MemoryGateway();
    final ManualClock clock = new ManualClock(MemoryGateway.NOW);
    final List<ConnectorHarness> harnesses = new ArrayList<>();
    final List<RunningConnector> connectors = new ArrayList<>();
    ConnectorProvider provider = new SftpConnectorProvider();
    TestServer server = new TestServer(Path.of("nowhere"), Algorithms.CURRENT);
    Path missions = Path.of("nowhere");

    void open(Path folder) throws IOException {
        missions = Files.createDirectories(folder.resolve("missions"));
        replace(new TestServer(folder, Algorithms.CURRENT));
    }

    /** Another server, not yet started, in the place of the one before. */
    void replace(TestServer other) throws IOException {
        server.close();
        server = other.start();
        settings.putAll(PollRig.settings(server));
    }

    RunningConnector start() throws Exception {
        return start(gateway);
    }

    RunningConnector start(MemoryGateway of) throws Exception {
        ConnectorHarness harness = new ConnectorHarness(provider, settings, of, clock, Limits.HOST);
        harnesses.add(harness);
        RunningConnector connector = harness.start();
        connectors.add(connector);
        return connector;
    }

    Health health() {
        return connectors.get(connectors.size() - 1).health();
    }

    void untilHealth(Health.Status status) {
        until("its health is " + status, () -> health().status() == status);
    }

    static void until(String what, Callable<Boolean> condition) {
        Eventually.until(what, Limits.HOST.patience(), condition);
    }

    Path file(String name) {
        return missions.resolve(name);
    }

    /** As a partner does who gives it its name when it is whole. */
    void drop(String name, String... ids) throws IOException {
        Path inbox = Files.createDirectories(file("inbox"));
        Path unfinished = inbox.resolve(name + ".part");
        Files.writeString(unfinished, csv(ids));
        Files.move(unfinished, inbox.resolve(name));
    }

    static String csv(String... ids) {
        return "id;vehicle\n" + String.join(";AA-123-BB\n", ids) + ";AA-123-BB\n";
    }

    /** Looks as often as it takes to see that nothing happens. */
    void letItLook() {
        RunningConnector connector = connectors.get(connectors.size() - 1);
        long before = connector.context().polls();
        until("it has looked some times", () -> connector.context().polls() > before + 8);
    }

    List<String> logged() {
        return harnesses.stream()
                .flatMap(harness -> harness.logs().stream())
                .flatMap(log -> log.lines().stream())
                .toList();
    }

    void close() throws IOException {
        harnesses.forEach(ConnectorHarness::close);
        gateway.close();
        server.close();
    }
}
