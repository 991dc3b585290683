package dev.tributary.connector.testkit;

import static dev.tributary.connector.testkit.Verdict.ACCEPTED;
import static dev.tributary.connector.testkit.Verdict.REJECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How what cannot be taken is told. */
interface RefusalContract extends ConnectorSubject {

    @Test
    default void aBrokenItemStopsNoOther() throws Exception {
        ContractRun.of(this, run -> {
            run.start();

            List<Document> documents = run.offer("mixed", Item.of("A-1"), Item.brokenOf("A-2"), Item.of("A-3"));

            run.untilTold(documents, ACCEPTED, REJECTED, ACCEPTED);
            run.until("the broken one is out of the way", () -> run.isAnyAcknowledged(documents));
            assertEquals(2, run.gateway.missions().size());
            run.untilTaken(run.offer("next", Item.of("A-4")));
        });
    }

    @Test
    default void aRejectionIsToldWithItsReasons() throws Exception {
        ContractRun.of(this, run -> {
            run.gateway.script(DeskScripts.rejecting("/recipient", "no-such-recipient"));
            run.start();

            List<Document> documents = run.offer("rejected", Item.of("A-1"));

            run.untilTold(documents, REJECTED);
            run.until(
                    "the partner is told the code of what is wrong",
                    () -> run.rig.words(documents.get(0)).contains("no-such-recipient"));
            run.until("it is out of the way", () -> run.rig.isAcknowledged(documents.get(0)));
        });
    }
}
