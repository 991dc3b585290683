package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.MissionView;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** One test of the contract under way: a world, a gateway, and connectors between them. */
final class ContractRun implements AutoCloseable {

    /** What one test does. */
    interface Steps {
        void with(ContractRun run) throws Exception;
    }

    final ConnectorSubject subject;
    final Rig rig;
    final MemoryGateway gateway = new MemoryGateway();
    final ConnectorHarness harness;
    private final List<CountDownLatch> holds = new ArrayList<>();

    private ContractRun(ConnectorSubject subject) throws Exception {
        this.subject = subject;
        this.rig = subject.rig();
        this.harness = new ConnectorHarness(
                rig.provider(), rig.settings(), gateway, new ManualClock(MemoryGateway.NOW), subject.limits());
    }

    static void of(ConnectorSubject subject, Steps steps) throws Exception {
        try (ContractRun run = new ContractRun(subject)) {
            steps.with(run);
        }
    }

    boolean can(Ability ability) {
        return subject.abilities().contains(ability);
    }

    RunningConnector start() throws Exception {
        RunningConnector connector = harness.start();
        rig.started(connector);
        return connector;
    }

    /** The items as one document, or as one each where the connector takes one at a time. */
    List<Document> documents(String name, Item... items) {
        if (can(Ability.DOCUMENTS)) {
            return List.of(Document.of(name, items));
        }
        List<Document> each = new ArrayList<>();
        for (Item item : items) {
            each.add(Document.of(name + "-" + each.size(), item));
        }
        return each;
    }

    List<Document> offer(String name, Item... items) throws Exception {
        return offer(documents(name, items));
    }

    List<Document> offer(List<Document> documents) throws Exception {
        for (Document document : documents) {
            rig.offer(document);
        }
        return documents;
    }

    /** What was not acknowledged is offered again by the partner, where the connector does not find it by itself. */
    void offerAgain(List<Document> documents) throws Exception {
        if (!can(Ability.POLLS)) {
            offer(documents);
        }
    }

    List<Verdict> told(List<Document> documents) throws Exception {
        List<Verdict> verdicts = new ArrayList<>();
        for (Document document : documents) {
            verdicts.addAll(rig.told(document));
        }
        return verdicts;
    }

    boolean isAnyAcknowledged(List<Document> documents) throws Exception {
        boolean any = false;
        for (Document document : documents) {
            any |= rig.isAcknowledged(document);
        }
        return any;
    }

    void until(String what, Callable<Boolean> condition) {
        Eventually.until(what, subject.limits().patience(), condition);
    }

    void untilTold(List<Document> documents, Verdict... verdicts) {
        until("the partner is told " + List.of(verdicts), () -> told(documents).equals(List.of(verdicts)));
    }

    /** Each item is told as accepted or as a duplicate, acknowledged, and there once. */
    void untilTaken(List<Document> documents) throws Exception {
        until("every item is told as taken and acknowledged", () -> {
            List<Verdict> told = told(documents);
            return told.size() == items(documents).count()
                    && told.stream().allMatch(Verdict::isTaken)
                    && isEachAcknowledged(documents);
        });
        items(documents).forEach(item -> assertOnce(item.id()));
    }

    private boolean isEachAcknowledged(List<Document> documents) throws Exception {
        boolean each = true;
        for (Document document : documents) {
            each &= rig.isAcknowledged(document);
        }
        return each;
    }

    private static Stream<Item> items(List<Document> documents) {
        return documents.stream().flatMap(document -> document.items().stream());
    }

    void assertOnce(String id) {
        Optional<MissionView> mission = gateway.find(id);
        Assertions.assertTrue(mission.isPresent(), () -> id + " is lost");
        Assertions.assertEquals(1, mission.orElseThrow().revision(), () -> "the revision of " + id);
    }

    void untilHandedIn(RunningConnector connector) {
        until("an item is handed in", () -> connector.context().inFlight.now() > 0);
    }

    /** From now on the desk takes its time, until the latch is down. */
    CountDownLatch hold() {
        CountDownLatch hold = new CountDownLatch(1);
        holds.add(hold);
        gateway.script(DeskScripts.held(hold));
        return hold;
    }

    /** Returns when the connector has had the time to do what it must not: some dozen of its rounds. */
    void letItErr(RunningConnector connector) {
        long seen = connector.context().polls();
        Eventually.holdsWithin(Duration.ofMillis(300), () -> connector.context().polls() > seen + 12);
    }

    @Override
    public void close() throws IOException {
        holds.forEach(CountDownLatch::countDown);
        try {
            harness.close();
        } finally {
            gateway.close();
            rig.close();
        }
    }
}
