package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a connector does when it is told of an outcome, in threads of its own: the store's are never held up. */
class ContinuationTest extends HostFixture {

    private final BlockingQueue<Runnable> untold = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable String> thread = new AtomicReference<>();

    private void hang() {
        thread.set(Thread.currentThread().getName());
        outlast(depot.never);
    }

    private ConnectorHost startedHost() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));
        host.start();
        return host;
    }

    private void tellAll() {
        Stream.generate(untold::poll).takeWhile(news -> news != null).forEach(Runnable::run);
    }

    private static void returns(Runnable work) throws InterruptedException {
        Thread teller = new Thread(work, "teller");
        teller.setDaemon(true);
        teller.start();
        teller.join(10_000);
        assertThat(teller.isAlive()).as("the store's thread is held up").isFalse();
    }

    @Test
    void whatAStoppedConnectorIsToldInTheEndHoldsUpNobodyEither() throws InterruptedException {
        ConnectorHost host = startedHost();
        missions.teller = untold::add;
        AtomicInteger told = new AtomicInteger();
        for (int item = 0; item < 2; item++) {
            depot.context().desk().submit(MissionDraft.of("1")).thenRun(() -> {
                hang();
                told.incrementAndGet();
            });
        }
        host.close();

        returns(this::tellAll);

        await(() -> thread.get() != null);
        assertThat(thread.get()).startsWith("tributary-depot-");
        depot.never.countDown();
        await(() -> told.get() == 2);
    }

    @Test
    void whatWaitsBehindAnotherWhenAConnectorStopsIsToldAllTheSame() throws InterruptedException {
        ConnectorHost host = startedHost();
        missions.teller = untold::add;
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        depot.context().desk().submit(MissionDraft.of("1")).thenRun(() -> {
            held.countDown();
            untilInterrupted(depot.never);
        });
        depot.context().desk().submit(MissionDraft.of("2")).thenRun(told::countDown);
        returns(this::tellAll);
        await(() -> held.getCount() == 0);

        host.close();

        await(() -> told.getCount() == 0);
    }

    @Test
    void aMissionIsPatchedInAThreadOfTheConnector() throws InterruptedException {
        startedHost();
        missions.entries.add(Samples.entry(1, "INT-1", Samples.ACME));

        returns(() -> depot.context()
                .desk("acme")
                .patch(
                        "INT-1",
                        draft -> {
                            hang();
                            return draft;
                        },
                        Origin.unnamed()));

        await(() -> thread.get() != null);
        assertThat(thread.get()).startsWith("tributary-depot-");
        depot.never.countDown();
    }

    @Test
    void aStageThatHoldsItsConnectorUpIsTold() {
        ConnectorHost host = startedHost();
        missions.teller = untold::add;
        depot.context().desk().submit(MissionDraft.of("1")).thenRun(this::hang);
        tellAll();
        await(() -> thread.get() != null);

        passCalmly(host, 60);
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STARTED);
        passCalmly(host, 1);

        assertThat(status(host, "depot").health().detail().english())
                .startsWith("it was told something (stage) and has not returned for more than 60 s");
        depot.never.countDown();
    }

    @Test
    void aConnectorThatDoesNotTakeWhatItIsToldHasToComeBack() {
        startedHost();
        missions.teller = untold::add;
        ConnectorContext context = depot.context();
        context.desk().submit(MissionDraft.of("0")).thenRun(this::hang);
        tellAll();
        await(() -> thread.get() != null);

        Receipt refused = null;
        for (int item = 1; item <= 10_001; item++) {
            Receipt given = context.desk()
                    .submit(MissionDraft.of("1"))
                    .toCompletableFuture()
                    .getNow(null);
            refused = given == null ? refused : given;
            tellAll();
        }

        assertThat(refused).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(missions.submitted).hasSize(10_001);
        depot.never.countDown();
    }
}
