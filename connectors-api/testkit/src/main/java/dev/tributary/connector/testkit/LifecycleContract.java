package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tributary.connector.spi.Health;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** How a connector starts and stops, and what it says of itself meanwhile. */
interface LifecycleContract extends ConnectorSubject {

    @Test
    default void startingAndClosingTwiceDoesNothing() throws Exception {
        ContractRun.of(this, run -> {
            RunningConnector connector = run.start();
            connector.start();
            CountDownLatch hold = run.hold();
            List<Document> documents = run.offer("twice", Item.of("A-1"));
            run.untilHandedIn(connector);
            run.letItErr(connector);
            int doubled = connector.context().inFlight.mostOfOne();
            hold.countDown();

            run.untilTaken(documents);
            assertEquals(1, doubled, "how often the same item was under way at once");
            connector.closeOnly();
            connector.closeOnly();
        });
    }

    @Test
    default void closingOneThatNeverStartedDoesNothing() throws Exception {
        ContractRun.of(this, run -> run.harness.create().closeOnly());
    }

    @Test
    default void itStopsInTimeWhileTheDeskIsSlow() throws Exception {
        ContractRun.of(this, run -> {
            run.hold();
            RunningConnector connector = run.start();
            run.offer("held", Item.of("A-1"));
            run.untilHandedIn(connector);

            connector.closeOnly();
        });
    }

    @Test
    default void healthTellsWhetherItTakesIn() throws Exception {
        ContractRun.of(this, run -> {
            RunningConnector connector = run.harness.create();
            assertEquals(Health.Status.DOWN, connector.health().status(), "before the start");

            connector.start();
            run.rig.started(connector);
            run.until("its health is up", () -> connector.health().status() != Health.Status.DOWN);
            SettingRules.assertText("its health", connector.health().detail());

            connector.closeOnly();
            assertEquals(Health.Status.DOWN, connector.health().status(), "after the close");
        });
    }

    @Test
    default void healthIsDownWhileItsWorldIsGone() throws Exception {
        ContractRun.of(this, run -> {
            RunningConnector connector = run.start();
            run.until("its health is up", () -> connector.health().status() != Health.Status.DOWN);

            run.rig.breakWorld();
            if (run.can(Ability.OUTSIDE)) {
                run.until("its health is down", () -> connector.health().status() == Health.Status.DOWN);
            } else {
                run.letItErr(connector);
                assertNotEquals(Health.Status.DOWN, connector.health().status());
            }

            run.rig.mendWorld();
            run.until("its health is up again", () -> connector.health().status() != Health.Status.DOWN);
            run.untilTaken(run.offer("after", Item.of("A-1")));
        });
    }
}
