package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a connector does while the desk is full, slow, failing, or cannot keep anything. */
interface PressureContract extends ConnectorSubject {

    /** Longer than the shortest pause between two looks. */
    Duration PAUSE = Duration.ofMillis(400);

    /** Longer than any caller would be kept waiting. */
    Duration LONG_PAUSE = Duration.ofMinutes(10);

    @Test
    default void aFullDeskIsComeBackToLater() throws Exception {
        ContractRun.of(this, run -> {
            boolean polls = run.can(Ability.POLLS);
            List<Long> times = new CopyOnWriteArrayList<>();
            var full = DeskScripts.full(polls ? PAUSE : LONG_PAUSE);
            run.gateway.script(submissions -> {
                times.add(System.nanoTime());
                return full.apply(submissions);
            });
            run.start();
            List<Document> documents = run.offer("full", Item.of("A-1"));
            if (polls) {
                run.until("it has come back", () -> times.size() >= 3);
            } else {
                run.untilTold(documents, Verdict.LATER);
            }
            assertFalse(run.isAnyAcknowledged(documents), "acknowledged without a verdict");
            assertEquals(List.of(), tooSoon(times), "milliseconds after which it came back, too soon");
            run.gateway.unscripted();
            run.offerAgain(documents);

            run.untilTaken(documents);
        });
    }

    /** The time is taken when the answer is given, before it is read: a connector can only be later. */
    private static List<Long> tooSoon(List<Long> times) {
        List<Long> early = new ArrayList<>();
        for (int place = 1; place < times.size(); place++) {
            long pause = times.get(place) - times.get(place - 1);
            if (pause < PAUSE.toNanos()) {
                early.add(Duration.ofNanos(pause).toMillis());
            }
        }
        return early;
    }

    @Test
    default void aSlowDeskIsWaitedFor() throws Exception {
        ContractRun.of(this, run -> {
            CountDownLatch hold = run.hold();
            RunningConnector connector = run.start();
            List<Document> documents = new ArrayList<>();
            for (int number = 0; number < 5; number++) {
                documents.addAll(run.offer("slow-" + number, Item.of("A-" + number)));
            }
            run.untilHandedIn(connector);
            run.letItErr(connector);
            int doubled = connector.context().inFlight.mostOfOne();
            hold.countDown();

            assertEquals(1, doubled, "how often the same item was under way at once");
            run.untilTaken(documents);
        });
    }

    @Test
    default void aFailingDeskLosesNothing() throws Exception {
        ContractRun.of(this, run -> {
            run.gateway.script(DeskScripts.failing(new IllegalStateException("a bug of the gateway's")));
            RunningConnector connector = run.start();
            List<Document> documents = run.offer("failing", Item.of("A-1"), Item.of("A-2"));
            run.until("it is handed in", () -> !run.gateway.handedIn().isEmpty());
            run.letItErr(connector);
            assertFalse(run.told(documents).stream().anyMatch(verdict -> verdict != Verdict.LATER), "told a verdict");
            assertFalse(run.isAnyAcknowledged(documents), "acknowledged without a verdict");
            run.gateway.unscripted();
            run.offerAgain(documents);

            run.untilTaken(documents);
        });
    }

    @Test
    default void aStoreOutOfOrderLosesNothing() throws Exception {
        ContractRun.of(this, run -> {
            run.gateway.breakStore();
            RunningConnector connector = run.start();
            List<Document> documents = run.offer("unkept", Item.of("A-1"), Item.of("A-2"));
            run.letItErr(connector);
            assertFalse(run.isAnyAcknowledged(documents), "acknowledged without a verdict");
            run.gateway.mendStore();
            if (!run.can(Ability.POLLS)) {
                run.until(
                        "the caller is told to come back",
                        () -> !run.told(documents).isEmpty());
            }
            run.offerAgain(documents);

            run.untilTaken(documents);
            assertTrue(run.gateway.missions().size() == 2, "each item is one mission");
        });
    }
}
