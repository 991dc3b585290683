package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Receipt;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a connector waits for its receipts, and how it is, alone and beside broken ones: printed as figures. */
class NeighbourTest extends HostFixture {

    private static final int SUBMISSIONS = 5_000;

    enum Neighbour {
        NONE,
        THROWS_EVERYWHERE,
        HANGS,
        EXHAUSTS_ITS_BUDGET_IN_A_QUEUE,
        LEAKS_THREADS
    }

    /** As the store does: whoever holds it up holds up all of them. */
    private final ExecutorService teller = Executors.newSingleThreadExecutor();

    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void endTeller() {
        never.countDown();
        teller.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void aConnectorIsServedWhateverItsNeighbourDoes(Neighbour neighbour) {
        other.starting = () -> {
            misbehave(neighbour, other.context());
            return true;
        };
        missions.teller = teller;
        ConnectorHost host = host(PATIENT, depot.provider("depot"), other.provider("other"));
        host.start();
        submit(SUBMISSIONS);

        long[] latencies = submit(SUBMISSIONS);
        if (neighbour == Neighbour.HANGS) {
            passUntil(() -> status(host, "other").health().status() == Health.Status.DOWN);
            await(() -> status(host, "depot").health().equals(Health.up()));
        } else {
            look(host);
        }

        System.out.printf(
                "neighbour %s (%d of it): receipts of the other after %.3f ms (p50), %.3f ms (p99), %.3f ms (most);"
                        + " its health %s, the neighbour's %s%n",
                neighbour,
                done.get(),
                latencies[SUBMISSIONS / 2] / 1e6,
                latencies[SUBMISSIONS * 99 / 100] / 1e6,
                latencies[SUBMISSIONS - 1] / 1e6,
                status(host, "depot").health().status(),
                status(host, "other").health().status());
        assertThat(done.get() > 0).isEqualTo(neighbour != Neighbour.NONE);
        never.countDown();
    }

    private long[] submit(int submissions) {
        MissionDesk desk = depot.context().desk();
        long[] latencies = new long[submissions];
        for (int submission = 0; submission < submissions; submission++) {
            if (submission % 100 == 0) {
                missions.happens(Samples.event(submission + 1, "INT-1", Samples.ACME));
                missions.submitted.clear();
            }
            long begun = System.nanoTime();
            Receipt receipt =
                    desk.submit(MissionDraft.of("1")).toCompletableFuture().join();
            latencies[submission] = System.nanoTime() - begun;
            assertThat(receipt).isInstanceOf(Receipt.Duplicate.class);
        }
        Arrays.sort(latencies);
        return latencies;
    }

    private void misbehave(Neighbour neighbour, ConnectorContext context) {
        switch (neighbour) {
            case NONE -> done.set(0);
            case THROWS_EVERYWHERE -> throwEverywhere(context);
            case HANGS -> hangEverywhere(context);
            case EXHAUSTS_ITS_BUDGET_IN_A_QUEUE -> exhaust(context);
            case LEAKS_THREADS -> leak();
        }
    }

    private AssertionError broken() {
        done.incrementAndGet();
        return new AssertionError("broken");
    }

    private <T> T hang(T value) {
        done.incrementAndGet();
        ScriptedConnector.await(never);
        return value;
    }

    private void throwEverywhere(ConnectorContext context) {
        other.health = () -> {
            throw broken();
        };
        context.gauge("broken", () -> {
            throw broken();
        });
        context.sharedDesk().subscribe(event -> {
            throw broken();
        });
        context.desk().submit(MissionDraft.of("1")).thenRun(() -> {
            throw broken();
        });
    }

    private void hangEverywhere(ConnectorContext context) {
        other.health = () -> hang(Health.up());
        context.sharedDesk().subscribe(event -> hang(event));
        submitHanging(context);
    }

    /** Its stages complete in a thread of its own, which does not come back. */
    private void submitHanging(ConnectorContext context) {
        CountDownLatch asked = new CountDownLatch(1);
        teller.execute(() -> ScriptedConnector.await(asked));
        context.desk().submit(MissionDraft.of("1")).thenRun(() -> hang(true));
        asked.countDown();
    }

    private void exhaust(ConnectorContext context) {
        submitHanging(context);
        Receipt given = null;
        while (!(given instanceof Receipt.ComeBackLater)) {
            given = context.desk()
                    .submit(MissionDraft.of("1"))
                    .toCompletableFuture()
                    .getNow(null);
            done.incrementAndGet();
        }
    }

    private void leak() {
        for (int made = 0; made < 200; made++) {
            Thread thread = new Thread(() -> hang(true), "leaked");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
