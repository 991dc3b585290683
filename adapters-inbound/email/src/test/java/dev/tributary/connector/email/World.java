package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.Limits;
import dev.tributary.connector.testkit.ManualClock;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server, a partner who writes and is answered there, a gateway, and connectors in between. */
final class World implements Closeable {

    static final String MAILBOX = "missions@fleet.example";
    static final String PARTNER = "chef@acme.example";

    private static final Pattern PERSONAL = Pattern.compile("(?i)@|chef|\\.example|M-\\d|AA-123|\\.csv|opened by this");

    final MemoryGateway gateway = new MemoryGateway();
    final ManualClock clock = new ManualClock(MemoryGateway.NOW);
    final Map<String, Object> more = new HashMap<>();
    ConnectorProvider provider = new EmailConnectorProvider();
    private final MailServer server;
    private final ImapProxy proxy;
    private final List<ConnectorHarness> harnesses = new ArrayList<>();
    private final List<RunningConnector> connectors = new ArrayList<>();

    /** @param others who write as well, beside {@link #PARTNER} */
    World(String... others) throws IOException {
        server = new MailServer(
                Stream.concat(Stream.of(MAILBOX, PARTNER), Stream.of(others)).toArray(String[]::new));
        proxy = new ImapProxy(server.imapPort());
    }

    MailServer server() {
        return server;
    }

    ImapProxy proxy() {
        return proxy;
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(
                "imap",
                Map.of(
                        "host",
                        "127.0.0.1",
                        "port",
                        proxy.port(),
                        "security",
                        "none",
                        "username",
                        MAILBOX,
                        "password",
                        new Secret(MailServer.PASSWORD)));
        settings.put(
                "smtp", Map.of("host", "127.0.0.1", "port", server.smtpPort(), "security", "none", "from", MAILBOX));
        settings.put("senders", Map.of(ConnectorHarness.NAME, List.of(PARTNER)));
        settings.put("poll-interval", Duration.ofMillis(30));
        settings.put("connect-timeout", Duration.ofSeconds(2));
        settings.put("answer-timeout", Duration.ofSeconds(2));
        settings.putAll(more);
        return settings;
    }

    void deliver(String mail) throws IOException {
        server.deliver(MAILBOX, mail);
    }

    RunningConnector start() throws Exception {
        return start(gateway);
    }

    RunningConnector start(MemoryGateway of) throws Exception {
        ConnectorHarness harness = new ConnectorHarness(provider, settings(), of, clock, Limits.HOST);
        harnesses.add(harness);
        RunningConnector connector = harness.start();
        connectors.add(connector);
        return connector;
    }

    Health health() {
        return connectors.get(connectors.size() - 1).health();
    }

    /** What came back to the partner, in the order it came. */
    List<Reply> replies() throws IOException {
        return replies(PARTNER);
    }

    /** What came back to one who wrote. */
    List<Reply> replies(String writer) throws IOException {
        List<Reply> replies = new ArrayList<>();
        for (String content : server.contents(writer, MailServer.INBOX)) {
            replies.add(Reply.of(content));
        }
        return replies;
    }

    /** What came back to one mail. */
    List<Reply> answers(String messageId) throws IOException {
        return replies().stream()
                .filter(reply -> messageId.equals(reply.question()))
                .toList();
    }

    /** Whether all that was to be sent is sent, and known to be. */
    boolean isAllSent() throws Exception {
        return gateway.state(ConnectorHarness.NAME)
                .list("answer/", "", 1)
                .toCompletableFuture()
                .get()
                .isEmpty();
    }

    int lying(String folder) {
        return server.count(MAILBOX, folder);
    }

    static void until(String what, Callable<Boolean> condition) {
        Eventually.until(what, Limits.HOST.patience(), condition);
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

    /** Nothing that was logged tells who wrote, or what. */
    void assertDiscreet() {
        List<String> failures = harnesses.stream()
                .flatMap(harness -> harness.logs().stream())
                .flatMap(log -> log.failures().stream())
                .toList();
        assertThat(Stream.concat(logged().stream(), failures.stream()))
                .noneMatch(line -> PERSONAL.matcher(line).find());
    }

    @Override
    public void close() throws IOException {
        harnesses.forEach(ConnectorHarness::close);
        gateway.close();
        proxy.close();
        server.close();
    }
}
