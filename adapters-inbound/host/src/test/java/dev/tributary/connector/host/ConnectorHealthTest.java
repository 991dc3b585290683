package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How a connector that runs is seen to be: by what it says, what it measures, and whether it looks and gets verdicts. */
class ConnectorHealthTest extends HostFixture {

    @Test
    void aConnectorThatGetsVerdictsIsNotDead() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        depot.context().polled(Duration.ofSeconds(30));

        for (int minute = 0; minute < 5; minute++) {
            passCalmly(host, 60);
            depot.context().desk().submit(MissionDraft.of("1"));
        }
        assertThat(depot.calls).containsExactly("create", "start");
        passCalmly(host, 91);

        await(() -> depot.calls.contains("close"));
    }

    @Test
    void nothingThatAConnectorThrowsKeepsItFromBeingAskedAgain() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        depot.context().gauge("files", () -> {
            if (asked.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
            return 7;
        });
        depot.context().desk("acme").subscribe(event -> {
            told.incrementAndGet();
            throw new StackOverflowError();
        });

        look(host);
        assertThat(metrics.gauge("depot.files")).isNaN();
        look(host);
        assertThat(metrics.gauge("depot.files")).isEqualTo(7);

        missions.happens(Samples.event(1, "INT-1", Samples.ACME));
        await(() -> told.get() == 1);
        missions.happens(Samples.event(2, "INT-2", Samples.ACME));
        await(() -> told.get() == 2);
    }

    @Test
    void aConnectorThatNeedsAttentionIsDegraded() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        depot.health = () -> Health.degraded(new Text("slow", "lent"));
        look(host);

        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.DEGRADED);

        depot.health = Health::up;
        look(host);
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STARTED);
    }

    @Test
    void aConnectorThatDoesNotSayHowItIsIsDownAndHoldsUpNobody() {
        CountDownLatch hanging = new CountDownLatch(1);
        ConnectorHost host = host(PATIENT, depot.provider("depot"), other.provider("other"));
        host.start();
        depot.health = () -> {
            outlast(hanging);
            return Health.up();
        };
        time.pass(Duration.ofSeconds(4));

        assertThat(status(host, "depot").health().status()).isEqualTo(Health.Status.DOWN);
        assertThat(status(host, "depot").health().detail().english()).startsWith("it does not answer");
        await(() -> {
            time.pass(Duration.ofMillis(1));
            return status(host, "other").health().equals(Health.up());
        });

        hanging.countDown();
        await(() -> status(host, "depot").health().equals(Health.up()));
    }

    @Test
    void aConnectorThatRunsAndNoLongerLooksForDocumentsIsStartedAgain() {
        AtomicInteger made = new AtomicInteger();
        ConnectorHost host = host(
                PATIENT,
                Map.of("depot", Map.of("type", "depot", "partner", "acme")),
                StubProvider.of("depot", context -> {
                    made.incrementAndGet();
                    return depot.provider("depot").create(context);
                }));
        host.start();
        MissionDesk former = depot.context().desk();
        ConnectorContext first = depot.context();
        time.pass(Duration.ofHours(1));
        assertThat(made).as("it never said that it looks").hasValue(1);

        look(host);
        first.polled(Duration.ofSeconds(30));
        passCalmly(host, 90);
        assertThat(made).hasValue(1);
        time.pass(Duration.ofSeconds(1));

        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.FAILED);
        assertThat(status(host, "depot").health().status()).isEqualTo(Health.Status.DOWN);
        assertThat(status(host, "depot").health().detail().english())
                .contains("partner acme", String.valueOf(Samples.NOW.plus(Duration.ofHours(1))), "30.0 s");
        assertThat(DeskFixture.now(former.submit(MissionDraft.of("1")))).isInstanceOf(Receipt.ComeBackLater.class);
        passUntil(() -> status(host, "depot").state() == ConnectorStatus.State.STARTED);
        assertThat(made).hasValue(2);
        assertThat(depot.calls).containsExactly("create", "start", "close", "create", "start");
    }

    @Test
    void aConnectorThatSaysItselfThatItIsNotUpIsLeftToItself() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        depot.context().polled(Duration.ofSeconds(1));
        depot.health = () -> Health.down(new Text("server is down", "serveur en panne"));
        look(host);

        time.pass(Duration.ofHours(1));
        look(host);

        assertThat(depot.calls).containsExactly("create", "start");
        assertThat(status(host, "depot").health().detail().english()).isEqualTo("server is down");
    }

    @Test
    void aConnectorsMetricsBearItsNameAndGoWithIt() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        ConnectorContext context = depot.context();

        context.counter("files").accept(2);
        context.counter("files").accept(3);
        context.gauge("queue", () -> 7);
        context.gauge("broken", () -> {
            throw new IllegalStateException("bug");
        });
        look(host);

        assertThat(metrics.counters.get("depot.files")).hasValue(5);
        assertThat(metrics.gauge("depot.queue")).isEqualTo(7);
        assertThat(metrics.gauge("depot.broken")).isNaN();
        for (String name : new String[] {"", "Files", "up", "late", "a b", "x_total", "a".repeat(61), "queue"}) {
            assertThatThrownBy(() -> context.counter(name)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> context.gauge("files", () -> 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> context.counter("files").accept(-1)).isInstanceOf(IllegalArgumentException.class);

        host.close();
        assertThat(metrics.gauges).isEmpty();
    }
}
