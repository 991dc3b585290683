package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tributary.connector.spi.MissionView.ProgressState;
import org.junit.jupiter.api.Test;

/** How a partner learns what becomes of missions. */
interface FeedbackContract extends ConnectorSubject {

    @Test
    default void whatBecomesOfAMissionIsTold() throws Exception {
        ContractRun.of(this, run -> {
            run.start();
            run.untilTaken(run.offer("followed", Item.of("A-1"), Item.of("A-2")));

            run.gateway.report("A-1", ProgressState.READ);
            run.gateway.report("A-2", ProgressState.DONE);

            if (run.can(Ability.FEEDBACK)) {
                untilTold(run, "A-1", ProgressState.READ);
                untilTold(run, "A-2", ProgressState.DONE);
            } else {
                assertEquals(0, run.gateway.listeners(), "listeners to events");
            }
        });
    }

    @Test
    default void whatBecameOfAMissionWhileItWasStoppedIsTold() throws Exception {
        ContractRun.of(this, run -> {
            RunningConnector first = run.start();
            run.untilTaken(run.offer("followed", Item.of("A-1")));
            run.gateway.report("A-1", ProgressState.SENT);
            if (run.can(Ability.FEEDBACK)) {
                untilTold(run, "A-1", ProgressState.SENT);
            }
            first.crash();
            run.gateway.report("A-1", ProgressState.DONE);

            run.start();

            if (run.can(Ability.FEEDBACK)) {
                untilTold(run, "A-1", ProgressState.DONE);
            } else {
                assertEquals(0, run.gateway.listeners(), "listeners to events");
            }
        });
    }

    private static void untilTold(ContractRun run, String id, ProgressState state) {
        run.until("the partner is told that " + id + " is " + state, () -> run.rig.progressTold(id) == state);
    }
}
