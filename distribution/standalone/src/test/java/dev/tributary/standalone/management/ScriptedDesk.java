package dev.tributary.standalone.management;

import dev.tributary.application.intake.Order;
import dev.tributary.application.operation.Person;
import dev.tributary.application.operation.RetryReport;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.domain.Recipient;
import dev.tributary.embedded.Forgotten;
import dev.tributary.embedded.OperatorDesk;
import dev.tributary.embedded.Retry;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk that notes what it is asked, and answers as it is told. */
public final class ScriptedDesk implements OperatorDesk {

    public final List<String> asked = new CopyOnWriteArrayList<>();
    private final Queue<CompletionStage<RetryReport>> reports = new ArrayDeque<>();
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
