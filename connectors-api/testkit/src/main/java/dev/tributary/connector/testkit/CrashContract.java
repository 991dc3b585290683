package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What was not acknowledged comes again, after whatever ended a connector, and is there once. */
interface CrashContract extends ConnectorSubject {

    @Test
    default void aCrashBeforeTheSubmissionLosesNothing() throws Exception {
        ContractRun.of(this, run -> crashAt(CrashPoint.BEFORE_SUBMISSION, run));
    }

    @Test
    default void aCrashBeforeTheReceiptLosesAndDoublesNothing() throws Exception {
        ContractRun.of(this, run -> crashAt(CrashPoint.BEFORE_RECEIPT, run));
    }

    private static void crashAt(CrashPoint point, ContractRun run) throws Exception {
        RunningConnector first = run.start();
        first.context().fence.trap(point);
        List<Document> documents = run.offer("crash", Item.of("A-1"), Item.of("A-2"), Item.of("A-3"));
        run.until("it has crashed", first.context().fence::hasSprung);

        run.start();
        run.offerAgain(documents);

        run.untilTaken(documents);
        assertEquals(3, run.gateway.missions().size());
    }

    @Test
    default void aCrashBeforeTheAcknowledgementDoublesNothing() throws Exception {
        ContractRun.of(this, run -> {
            CountDownLatch hold = run.hold();
            RunningConnector first = run.start();
            List<Document> documents = run.offer("crash", Item.of("A-1"), Item.of("A-2"));
            run.untilHandedIn(first);
            run.rig.preventAcknowledging();
            hold.countDown();
            run.until("its items are kept", () -> run.gateway.missions().size() == 2);
            run.letItErr(first);
            first.crash();

            run.rig.allowAcknowledging();
            run.start();
            run.offerAgain(documents);

            run.untilTaken(documents);
            assertEquals(2, run.gateway.missions().size());
        });
    }

    @Test
    default void whatIsUnderWayWhenItClosesComesAgain() throws Exception {
        ContractRun.of(this, run -> {
            CountDownLatch hold = run.hold();
            RunningConnector first = run.start();
            List<Document> documents = run.offer("closing", Item.of("A-1"), Item.of("A-2"));
            run.untilHandedIn(first);
            first.close();
            assertFalse(run.told(documents).stream().anyMatch(Verdict::isTaken), "told as taken without a receipt");
            hold.countDown();
            run.gateway.unscripted();

            run.start();
            run.offerAgain(documents);

            run.untilTaken(documents);
        });
    }

    @Test
    default void itRemembersAcrossRestarts() throws Exception {
        ContractRun.of(this, run -> {
            RunningConnector connector = run.start();
            run.untilTaken(run.offer("kept", Item.of("A-1")));
            connector.close();

            Map<String, String> kept = run.gateway.states.entries(ConnectorHarness.NAME);

            if (run.can(Ability.STATE)) {
                assertNotEquals(Map.of(), kept, "its state");
            } else {
                assertEquals(Map.of(), kept, "its state");
            }
        });
    }
}
