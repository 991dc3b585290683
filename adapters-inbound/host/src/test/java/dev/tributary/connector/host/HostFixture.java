package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.time.ManualTime;
import dev.tributary.connector.spi.ConnectorProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What tests of the host have in common: each connector is named like its type, and no thread outlives the host. */
abstract class HostFixture {

    /** Long enough for what does not hang, on a busy machine too. */
    static final Limits PATIENT = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));
    /** For what does hang and has to be waited for. */
    static final Limits BRISK = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(20));

    final ManualTime time = new ManualTime(Samples.NOW);
    final RecordedMetrics metrics = new RecordedMetrics();
    final ScriptedMissions missions = new ScriptedMissions();
    final ScriptedConnector depot = new ScriptedConnector();
    final ScriptedConnector other = new ScriptedConnector();
    private @Nullable ConnectorHost host;

    static HostedConnectors hosting(ScriptedMissions missions, ManualTime time) {
        return new HostedConnectors(missions, time, time, new Random(1), new RecordedMetrics(), Limits.DEFAULT);
    }

    final ConnectorHost host(Limits limits, ConnectorProvider... providers) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        for (ConnectorProvider provider : providers) {
            settings.put(provider.type(), Map.of("type", provider.type()));
        }
        return host(limits, settings, providers);
    }

    final ConnectorHost host(Limits limits, Map<String, @Nullable Object> settings, ConnectorProvider... providers) {
        Catalogue catalogue = new CatalogueReading().read(List.of(providers).iterator());
        assertThat(catalogue.faults()).isEmpty();
        return host(limits, settings, catalogue);
    }

    final ConnectorHost host(Limits limits, Map<String, @Nullable Object> settings, Catalogue catalogue) {
        ConnectorHost made = new ConnectorHost(
                catalogue,
                new HostSettings(settings, "fr", Path.of("")),
                new HostedConnectors(missions, time, time, new Random(1), metrics, limits));
        host = made;
        return made;
    }

    /** Lets time pass, bit by bit, until it is so: what other threads do meanwhile needs a moment. */
    final void passUntil(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come about within 20 s");
            }
            time.pass(Duration.ofMillis(100));
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** Waits for what other threads do, while the time stands still. */
    static void await(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come about within 20 s");
            }
            Thread.onSpinWait();
        }
    }

    /** Lets seconds pass, each long enough for connectors to say how they are. */
    final void passCalmly(ConnectorHost watching, int seconds) {
        for (int second = 0; second < seconds; second++) {
            time.pass(Duration.ofSeconds(1));
            look(watching);
        }
    }

    /** Asks all connectors how they are, and waits for what they say. */
    static void look(ConnectorHost asked) {
        try {
            asked.look().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @AfterEach
    void noThreadOutlivesTheHost() throws InterruptedException {
        if (host != null) {
            host.close();
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("tributary-")) {
                thread.join(Duration.ofSeconds(10).toMillis());
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    static ConnectorStatus status(ConnectorHost host, String name) {
        return host.statuses().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Waits as a connector does that does not let itself be interrupted. */
    static void outlast(CountDownLatch latch) {
        boolean ended = false;
        while (!ended) {
            try {
                latch.await();
                ended = true;
            } catch (InterruptedException stubborn) {
                ended = false;
            }
        }
    }

    static void untilInterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
