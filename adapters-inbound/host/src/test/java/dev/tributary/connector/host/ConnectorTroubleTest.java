package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectorTroubleTest extends HostFixture {

    @Test
    void aConnectorThatCannotStartIsToldAndReleasedAndStopsNoOther() {
        depot.starting = () -> {
            throw new IOException("port 8080 is taken: choose another");
        };
        ConnectorHost host = host(PATIENT, depot.provider("depot"), other.provider("other"));

        host.start();

        Text cause = new Text("port 8080 is taken: choose another", "port 8080 is taken: choose another");
        assertThat(status(host, "depot"))
                .isEqualTo(new ConnectorStatus(
                        "depot", "depot", "depot", ConnectorStatus.State.FAILED, Health.down(cause), cause));
        assertThat(status(host, "other").state()).isEqualTo(ConnectorStatus.State.STARTED);
        ScriptedConnector.await(depot.closed);
        assertThat(depot.calls).containsExactly("create", "start", "close");

        host.close();

        assertThat(depot.calls).containsExactly("create", "start", "close");
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.FAILED);
    }

    @Test
    void aConnectorThatCannotBeMadeIsTold() {
        ConnectorHost host = host(
                PATIENT,
                StubProvider.of("picky", context -> {
                    throw new IllegalArgumentException("host and keys do not fit together");
                }),
                StubProvider.of("broken", context -> {
                    throw new NoClassDefFoundError("com/acme/Client");
                }),
                StubProvider.of("lazy", ConnectorTroubleTest::nothing),
                other.provider("other"));

        host.start();

        assertThat(cause(host, "picky")).isEqualTo("host and keys do not fit together");
        assertThat(cause(host, "broken")).contains("the class com.acme.Client is missing. Usual cause: ", "Remedy: ");
        assertThat(cause(host, "lazy")).contains("its provider made no connector", "Usual cause: ", "Remedy: ");
        assertThat(status(host, "other").state()).isEqualTo(ConnectorStatus.State.STARTED);
    }

    /** What a provider written without a null checker may do. */
    @SuppressWarnings("NullAway")
    private static Connector nothing(ConnectorContext context) {
        return null;
    }

    @Test
    void aConnectorWithWrongSettingsIsToldAndStopsNoOther() {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        settings.put("wrong", Map.of("type", "depot", "enabledd", true));
        settings.put("other", Map.of("type", "other"));
        ConnectorHost host = host(PATIENT, settings, depot.provider("depot"), other.provider("other"));

        host.start();

        assertThat(host.statuses()).extracting(ConnectorStatus::name).containsExactly("wrong", "other");
        assertThat(status(host, "wrong").state()).isEqualTo(ConnectorStatus.State.FAILED);
        assertThat(cause(host, "wrong"))
                .isEqualTo("connectors.wrong.enabledd is not a known setting; did you mean 'enabled'?");
        assertThat(status(host, "other").state()).isEqualTo(ConnectorStatus.State.STARTED);
    }

    @Test
    void aStartThatHangsIsGivenUpInterruptedAndReleased() {
        depot.starting = depot::hang;
        ConnectorHost host = host(BRISK, depot.provider("depot"), other.provider("other"));

        host.start();

        assertThat(cause(host, "depot")).startsWith("it did not start within 2 s");
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.FAILED);
        assertThat(status(host, "other").state()).isEqualTo(ConnectorStatus.State.STARTED);
        ScriptedConnector.await(depot.closed);
        assertThat(depot.calls).containsExactly("create", "start", "close");
    }

    @Test
    void aStartThatEndsAfterItWasGivenUpIsReleasedAllTheSame() {
        CountDownLatch late = new CountDownLatch(1);
        depot.starting = () -> {
            outlast(late);
            return true;
        };
        ConnectorHost host = host(BRISK, depot.provider("depot"));
        host.start();

        Receipt meanwhile = DeskFixture.now(depot.context().desk().submit(MissionDraft.of("1")));
        late.countDown();
        ScriptedConnector.await(depot.closed);

        assertThat(meanwhile).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.FAILED);
    }

    @Test
    void aStartThatEndsLongAfterItWasGivenUpIsReleasedAllTheSame() {
        CountDownLatch late = new CountDownLatch(1);
        depot.starting = () -> {
            outlast(late);
            return true;
        };
        host(BRISK, depot.provider("depot")).start();

        time.pass(BRISK.close());
        late.countDown();

        ScriptedConnector.await(depot.closed);
        assertThat(depot.calls).startsWith("create", "start", "close");
    }

    @Test
    void theHostCanBeClosedWhileAConnectorHangsInItsStart() throws InterruptedException {
        depot.starting = depot::hang;
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        Thread starter = new Thread(host::start);
        starter.start();
        ScriptedConnector.await(depot.begun);

        host.close();
        starter.join(20_000);

        assertThat(starter.isAlive()).isFalse();
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STOPPED);
        assertThat(depot.calls).containsExactly("create", "start", "close");
    }

    @Test
    void aConnectorThatThrowsWhenItIsClosedKeepsNoOtherFromClosing() {
        depot.closing = () -> {
            throw new IllegalStateException("folder is gone");
        };
        ConnectorHost host = host(PATIENT, depot.provider("depot"), other.provider("other"));
        host.start();

        host.close();

        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STOPPED);
        assertThat(cause(host, "depot")).isEqualTo("folder is gone");
        assertThat(other.calls).endsWith("close");
        assertThat(status(host, "other").cause()).isNull();
    }

    @Test
    void aCloseThatHangsIsInterrupted() {
        depot.closing = depot::hang;
        ConnectorHost host = host(BRISK, depot.provider("depot"));
        host.start();

        host.close();

        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STOPPED);
        assertThat(cause(host, "depot")).startsWith("it did not stop within 2 s");
    }

    @Test
    void aConnectorMaySubmitWhileItClosesAndNotAfterwards() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        AtomicReference<@Nullable Receipt> last = new AtomicReference<>();
        host.start();
        MissionDesk desk = depot.context().desk();
        depot.closing = () -> {
            last.set(DeskFixture.now(desk.submit(MissionDraft.of("1"))));
            return true;
        };

        host.close();

        assertThat(last.get()).isInstanceOf(Receipt.Duplicate.class);
        assertThat(DeskFixture.now(desk.submit(MissionDraft.of("2")))).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(missions.submitted).hasSize(1);
    }

    @Test
    void blockingWorkRunsInThreadsOfTheConnectorUntilItIsClosed() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        Executor executor = depot.context().blockingExecutor();
        AtomicReference<@Nullable String> name = new AtomicReference<>();
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);
        executor.execute(() -> {
            name.set(Thread.currentThread().getName());
            running.countDown();
            untilInterrupted(depot.never);
            interrupted.countDown();
        });
        ScriptedConnector.await(running);

        host.close();

        ScriptedConnector.await(interrupted);
        assertThat(name.get()).startsWith("tributary-depot-");
        assertThatThrownBy(() -> executor.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void blockingWorkIsBounded() {
        host(PATIENT, depot.provider("depot")).start();
        Executor executor = depot.context().blockingExecutor();
        Set<String> threads = ConcurrentHashMap.newKeySet();

        assertThatThrownBy(() -> {
                    for (int work = 0; work < 10_000; work++) {
                        executor.execute(() -> {
                            threads.add(Thread.currentThread().getName());
                            untilInterrupted(depot.never);
                        });
                    }
                })
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(threads).hasSizeLessThanOrEqualTo(16);
    }

    private static String cause(ConnectorHost host, String name) {
        Text cause = status(host, name).cause();
        return cause == null ? "" : cause.english();
    }
}
