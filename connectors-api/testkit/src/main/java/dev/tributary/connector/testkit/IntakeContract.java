package dev.tributary.connector.testkit;

import static dev.tributary.connector.testkit.Verdict.ACCEPTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tributary.connector.spi.MissionField;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How what is offered becomes missions. */
interface IntakeContract extends ConnectorSubject {

    /** More than a desk takes at once. */
    int MANY = 1200;

    @Test
    default void everyItemIsTakenInAndToldItsVerdict() throws Exception {
        ContractRun.of(this, run -> {
            run.start();

            List<Document> documents = run.offer("first", Item.of("A-1"), Item.of("A-2"), Item.of("A-3"));

            run.untilTold(documents, ACCEPTED, ACCEPTED, ACCEPTED);
            run.untilTaken(documents);
            assertEquals(Item.of("A-1").draft().fields(), fieldsOf(run, "A-1"), "what the partner wrote");
        });
    }

    /** As the partner wrote them: the gateway names the dispatch where nobody did. */
    private static Map<MissionField, String> fieldsOf(ContractRun run, String id) {
        Map<MissionField, String> fields =
                new EnumMap<>(run.gateway.find(id).orElseThrow().mission().fields());
        fields.remove(MissionField.DISPATCH);
        return fields;
    }

    @Test
    default void nothingIsAcknowledgedBeforeItsReceipt() throws Exception {
        ContractRun.of(this, run -> {
            CountDownLatch hold = run.hold();
            RunningConnector connector = run.start();

            List<Document> documents = run.offer("held", Item.of("A-1"), Item.of("A-2"));
            run.untilHandedIn(connector);
            run.letItErr(connector);
            boolean early = run.isAnyAcknowledged(documents);
            boolean told = run.told(documents).stream().anyMatch(Verdict::isTaken);
            hold.countDown();

            assertFalse(early, "acknowledged before the receipt");
            assertFalse(told, "told as taken before the receipt");
            run.untilTaken(documents);
        });
    }

    @Test
    default void theSameDocumentAgainMakesNoSecondMission() throws Exception {
        ContractRun.of(this, run -> {
            run.start();
            List<Document> documents = run.offer("same", Item.of("A-1"), Item.of("A-2"));
            run.untilTaken(documents);

            run.offer(documents);

            run.untilTaken(documents);
            assertEquals(2, run.gateway.missions().size());
        });
    }

    /** A document's identity ends when it is acknowledged: the next one of that name is another one. */
    @Test
    default void anotherDocumentOfAKnownNameIsReadAnew() throws Exception {
        ContractRun.of(this, run -> {
            run.start();
            run.untilTaken(run.offer("daily", Item.of("A-1").forVehicle("OLD")));

            List<Document> corrected = run.offer("daily", Item.of("A-1").forVehicle("NEW"));

            run.untilTold(corrected, ACCEPTED);
            assertEquals(2, run.gateway.find("A-1").orElseThrow().revision(), "the revision of A-1");
        });
    }

    @Test
    default void aDocumentOfManyItemsIsTakenInWhole() throws Exception {
        ContractRun.of(this, run -> {
            run.start();
            int items = run.can(Ability.DOCUMENTS) ? MANY : 2;
            Item[] many =
                    IntStream.range(0, items).mapToObj(n -> Item.of("A-" + n)).toArray(Item[]::new);
            Document document = Document.of("many", many);

            run.rig.offer(document);

            if (run.can(Ability.DOCUMENTS)) {
                run.untilTaken(List.of(document));
                assertEquals(items, run.gateway.missions().size());
            } else {
                run.untilTold(List.of(document), Verdict.REJECTED, Verdict.REJECTED);
                assertEquals(List.of(), run.gateway.missions());
            }
        });
    }

    @Test
    default void aCancellationCancels() throws Exception {
        ContractRun.of(this, run -> {
            run.start();
            run.untilTaken(run.offer("new", Item.of("A-1")));

            List<Document> cancelling = run.offer("cancelling", Item.cancelling("A-1"));

            run.untilTold(cancelling, run.can(Ability.CANCELS) ? ACCEPTED : Verdict.REJECTED);
            assertEquals(
                    run.can(Ability.CANCELS),
                    Views.isCancelled(run.gateway.find("A-1").orElseThrow()));
        });
    }

    @Test
    default void itTellsWhenItHasLookedForDocuments() throws Exception {
        ContractRun.of(this, run -> {
            TestContext context = run.start().context();

            if (run.can(Ability.POLLS)) {
                run.until("it tells for the third time that it has looked", () -> context.polls() >= 3);
                Duration interval = context.pollInterval();
                assertTrue(interval != null && interval.compareTo(Duration.ZERO) > 0, "its interval is more than 0");
            } else {
                run.untilTaken(run.offer("called", Item.of("A-1")));
                assertEquals(0, context.polls(), "a connector that is called never tells that it has looked");
            }
        });
    }
}
