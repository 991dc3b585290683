package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connectors of partners, each in a folder of its own, most of them broken in a way of their own, in one host. */
class IsolationTest extends HostFixture {

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(1));

    @TempDir
    Path connectors;

    /** As the store does: whoever holds it up holds up all of them. */
    private final ExecutorService teller = Executors.newSingleThreadExecutor();

    @AfterEach
    void endTeller() {
        teller.shutdownNow();
    }

    /** Submits, at each event, a mission that tells which version of the library the connector got. */
    private void sound(String type, String version) {
        Path library = new ConnectorJar()
                .source(
                        "com.lib.Lib",
                        "package com.lib; public class Lib { public static String version() { return \"" + version
                                + "\"; } }")
                .in(connectors.resolve(type + "/lib.jar"));
        new ConnectorJar()
                .using(library)
                .provider("com.acme." + type, ConnectorJar.connector(type, """
                        context.desk().subscribe(event -> context.desk().submit(
                                MissionDraft.of(com.lib.Lib.version() + "-" + event.sequence())));
                        """, "return Health.up();"))
                .in(connectors.resolve(type + "/" + type + ".jar"));
    }

    private void broken(String type, String start, String health) {
        new ConnectorJar()
                .provider("com.acme." + type, ConnectorJar.connector(type, start, health))
                .in(connectors.resolve(type + "/" + type + ".jar"));
    }

    @Test
    void aBrokenConnectorKeepsNoOtherFromItsReceipts() {
        sound("older", "1");
        sound("newer", "2");
        broken("thrower", """
                context.desk().subscribe(event -> { throw new IllegalStateException("listener"); });
                context.desk().submit(MissionDraft.of("t")).thenRun(() -> { throw new AssertionError("stage"); });
                context.gauge("broken", () -> { throw new IllegalStateException("gauge"); });
                context.blockingExecutor().execute(() -> { throw new IllegalStateException("work"); });
                """, "throw new AssertionError(\"health\");");
        String forever = "while (true) { try { new CountDownLatch(1).await(); } catch (InterruptedException no) { } }";
        broken("hanger", "context.desk().subscribe(event -> { " + forever + " });", forever);
        broken("filler", """
                for (int work = 0; work < 100000; work++) {
                    try {
                        context.blockingExecutor().execute(() -> new CompletableFuture<String>().join());
                    } catch (RejectedExecutionException full) {
                        break;
                    }
                }
                context.desk().patch("INT-1", draft -> { new CompletableFuture<String>().join(); return draft; },
                        Origin.unnamed());
                Receipt given = null;
                while (!(given instanceof Receipt.ComeBackLater)) {
                    given = context.desk().submit(MissionDraft.of("filler")).toCompletableFuture().getNow(null);
                }
                context.counter("refused").accept(1);
                """, "return Health.up();");
        missions.entries.add(Samples.entry(1, "INT-1", Samples.ACME));
        missions.teller = teller;
        broken("leaker", """
                for (int made = 0; made < 20; made++) {
                    Thread thread = new Thread(() -> new CompletableFuture<String>().join(), "leaked");
                    thread.setDaemon(true);
                    thread.start();
                }
                """, "return Health.up();");
        ConnectorHost host = started(LIMITS, "older", "newer", "thrower", "hanger", "filler", "leaker");

        for (int event = 1; event <= 100; event++) {
            missions.happens(Samples.event(event, "INT-" + event, Samples.ACME));
        }

        List<String> expected = Stream.of("1", "2")
                .flatMap(version -> Stream.iterate(1, event -> event <= 100, event -> event + 1)
                        .map(event -> version + "-" + event))
                .toList();
        await(() -> submitted().containsAll(expected));
        passUntil(() -> status(host, "hanger").health().status() == Health.Status.DOWN);
        await(() -> Stream.of("older", "newer", "filler", "leaker")
                .allMatch(name -> status(host, name).health().equals(Health.up())));
        assertThat(metrics.counters.get("filler.refused"))
                .as("it has nothing under way but its " + Intake.MOST_UNDER_WAY)
                .hasValue(1);
        assertThat(status(host, "hanger").health().detail().english()).startsWith("it does not answer");
        assertThat(status(host, "thrower").health().detail().english()).contains("AssertionError");
        assertThat(status(host, "thrower").state()).isEqualTo(ConnectorStatus.State.DEGRADED);
        host.close();
        forgetStubborn();
    }

    @Test
    void aListenerThatDoesNotReturnIsToldAsWhatHoldsItsConnectorUp() {
        broken(
                "hanger",
                "context.desk().subscribe(event -> new CompletableFuture<String>().join());",
                "return Health.up();");
        ConnectorHost host = started(LIMITS, "hanger");
        missions.happens(Samples.event(1, "INT-1", Samples.ACME));
        await(() -> Thread.getAllStackTraces().keySet().stream().anyMatch(IsolationTest::isTelling));

        passCalmly(host, 60);
        assertThat(status(host, "hanger").state()).isEqualTo(ConnectorStatus.State.STARTED);
        passCalmly(host, 2);

        assertThat(status(host, "hanger").state()).isEqualTo(ConnectorStatus.State.DEGRADED);
        assertThat(status(host, "hanger").health().detail().english())
                .startsWith("it was told something (subscribe) and has not returned for more than 60 s");
        host.close();
        forgetStubborn();
    }

    private static boolean isTelling(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("com.acme.hanger"));
    }

    private ConnectorHost started(Limits limits, String... types) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        Stream.of(types).forEach(type -> settings.put(type, Map.of("type", type, "partner", "acme")));
        Catalogue catalogue = Catalogue.of(ClassLoader.getPlatformClassLoader(), List.of(connectors));
        assertThat(catalogue.faults()).isEmpty();
        ConnectorHost host = host(limits, settings, catalogue);
        host.start();
        return host;
    }

    private List<String> submitted() {
        return missions.submitted.stream()
                .map(submission -> String.valueOf(submission.draft()).replaceAll(".*\\[(.*)]", "$1"))
                .toList();
    }

    /** What no one can end stays till the tests do, and is not asked for. */
    private static void forgetStubborn() {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("tributary-"))
                .forEach(thread -> thread.setName("stubborn-" + thread.getName()));
    }
}
