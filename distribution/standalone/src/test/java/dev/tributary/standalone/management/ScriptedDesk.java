package dev.tributary.standalone.management;

import dev.tributary.application.intake.Order;
import dev.tributary.application.operation.Person;
import dev.tributary.application.operation.RetryReport;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.domain.Recipient;
import dev.tributary.embedded.Forgotten;
import dev.tributary.embedded.OperatorDesk;
import dev.tributary.embedded.Retry;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk that notes what it is asked, and answers as it is told. */
public final class ScriptedDesk implements OperatorDesk {

    public final List<String> asked = new CopyOnWriteArrayList<>();
    public final List<MissionDesk.Submission> submitted = new CopyOnWriteArrayList<>();
    private final Queue<CompletionStage<RetryReport>> reports = new ArrayDeque<>();
    private final Queue<List<Receipt>> receiptLists = new ConcurrentLinkedQueue<>();
    public volatile Forgotten forgotten = new Forgotten(
            Map.of(DeliveryState.DELIVERED, 2L),
            1,
            List.of("a", "b"),
            List.of(new Forgotten.Kept("c", DeliveryState.QUEUED)),
            1,
            null);

    public void answer(RetryReport... next) {
        for (RetryReport report : next) {
            reports.add(CompletableFuture.completedFuture(report));
        }
    }

    public void fail(RuntimeException failure) {
        reports.add(CompletableFuture.failedFuture(failure));
    }

    /** Without answers left, every item is accepted. */
    public void answerItems(List<Receipt> receipts) {
        receiptLists.add(receipts);
    }

    @Override
    public CompletionStage<List<Receipt>> submit(String partner, List<MissionDesk.Submission> submissions) {
        asked.add("submit " + submissions.size() + " of " + partner);
        submitted.addAll(submissions);
        List<Receipt> receipts = receiptLists.poll();
        return CompletableFuture.completedFuture(
                receipts == null
                        ? submissions.stream().map(ScriptedDesk::accepted).toList()
                        : receipts);
    }

    /** What is said of a new mission. */
    public static Receipt accepted(MissionDesk.Submission submission) {
        MissionDraft draft = submission.draft();
        if (!draft.violations().isEmpty()) {
            return new Receipt.Rejected(draft.violations(), draft.warnings());
        }
        return new Receipt.Accepted(view(draft), true);
    }

    public static MissionView view(MissionDraft draft) {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        return new MissionView(
                draft.get(MissionField.ID).orElse("?"),
                1,
                draft,
                new MissionView.Source("submit", "acme", null, null),
                new MissionView.Delivery(DeliveryState.QUEUED, 1, 0, null, null, now),
                new MissionView.Progress(
                        MissionView.ProgressState.UNKNOWN, null, null, null, null, null, null, null, null),
                draft.warnings(),
                now,
                now);
    }

    @Override
    public CompletionStage<RetryReport> retry(String id, Order order) {
        asked.add("retry " + id + " by " + order.who() + " since " + order.why());
        return reports.remove();
    }

    @Override
    public CompletionStage<RetryReport> retry(Retry selection, Order order) {
        asked.add("retry " + selection.states().stream().sorted().toList() + " of " + selection.partner() + " by "
                + selection.connector() + " after " + selection.after() + " up to " + selection.limit() + " by "
                + order.who() + " since " + order.why());
        return reports.remove();
    }

    @Override
    public CompletionStage<Forgotten> forget(Person person) {
        asked.add("forget Noël Lefèvre: " + person.is(new Recipient.NamedPerson("Lefèvre", "Noël")));
        return CompletableFuture.completedFuture(forgotten);
    }
}
