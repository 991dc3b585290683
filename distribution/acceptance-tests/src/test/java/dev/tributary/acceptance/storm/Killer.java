package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.Program;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.ocean.simulator.Ledger;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Kills the gateway at drawn moments, and starts it again at once. */
final class Killer {

    private static final List<KillMoment> MOMENTS = List.of(KillMoment.values());

    /** Of calls or requests that are let pass. */
    private static final int MOST_PASSED = 30;

    /** A moment that does not come by then is given up, and the kill comes at once. */
    private static final long PATIENCE_SECONDS = 2;

    private final RunningGateway gateway;
    private final Ledger ledger;
    private final Tally tally;
    private final RandomGenerator random;
    private final List<Instant> kills = new CopyOnWriteArrayList<>();

    Killer(RunningGateway gateway, Ledger ledger, Tally tally, RandomGenerator random) {
        this.gateway = gateway;
        this.ledger = ledger;
        this.tally = tally;
        this.random = random;
    }

    List<Instant> kills() {
        return List.copyOf(kills);
    }

    void killOnce() throws Exception {
        KillMoment moment = MOMENTS.get(random.nextInt(MOMENTS.size()));
        Program doomed = gateway.program();
        if (moment == KillMoment.WHILE_STARTING) {
            awaitFirstSign();
        } else {
            gateway.awaitReady();
            await(moment(moment).thenRun(doomed::strike));
        }
        if (!doomed.isAlive() && moment == KillMoment.WHILE_STARTING) {
            throw new AssertionError("the gateway ended by itself: " + doomed.output());
        }
        doomed.kill();
        kills.add(InstantSource.system().instant());
        gateway.launch();
    }

    private CompletionStage<?> moment(KillMoment moment) {
        int further = random.nextInt(1, MOST_PASSED + 1);
        return moment.operation()
                .<CompletionStage<?>>map(operation -> {
                    long from = ledger.calls(operation) + further;
                    return ledger.first(entry -> entry.operation() == operation && ledger.calls(operation) >= from);
                })
                .orElseGet(() -> tally.next(moment.count().orElseThrow(), further));
    }

    private static void await(CompletionStage<Void> moment) throws Exception {
        moment.toCompletableFuture()
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .get();
    }

    private void awaitFirstSign() throws Exception {
        Await.until("the gateway shows life", () -> {
            try {
                return gateway.health().statusCode() > 0;
            } catch (IOException notYet) {
                return false;
            }
        });
    }
}
