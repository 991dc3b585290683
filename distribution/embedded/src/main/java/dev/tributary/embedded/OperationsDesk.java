package dev.tributary.embedded;

import dev.tributary.application.intake.Order;
import dev.tributary.application.operation.ForgetReport;
import dev.tributary.application.operation.Operations;
import dev.tributary.application.operation.Person;
import dev.tributary.application.operation.RetryReport;
import dev.tributary.application.operation.RetrySelection;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Translates for the operations of one gateway. */
final class OperationsDesk implements OperatorDesk {

    private final Operations operations;
    private final Function<String, MissionDesk> desks;

    /** @param desks where missions are handed in, by the partner */
    OperationsDesk(Operations operations, Function<String, MissionDesk> desks) {
        this.operations = operations;
        this.desks = desks;
    }

    @Override
    public CompletionStage<RetryReport> retry(String id, Order order) {
        return MissionId.isValid(id)
                ? operations.retry(new MissionId(id), order)
                : CompletableFuture.completedFuture(RetryReport.NOTHING);
    }

    @Override
    public CompletionStage<RetryReport> retry(Retry selection, Order order) {
        String partner = selection.partner();
        Set<dev.tributary.domain.DeliveryState> states =
                selection.states().stream().map(OperationsDesk::inward).collect(Collectors.toSet());
        return operations.retry(
                new RetrySelection(
                        states,
                        partner == null ? null : new Partner(partner),
                        selection.connector(),
                        selection.after(),
                        selection.limit()),
                order);
    }

    @Override
    public CompletionStage<Forgotten> forget(Person person) {
        return operations.forget(person).thenApply(OperationsDesk::outward);
    }

    @Override
    public CompletionStage<List<Receipt>> submit(String partner, List<MissionDesk.Submission> submissions) {
        return desks.apply(partner).submitAll(submissions);
    }

    private static Forgotten outward(ForgetReport report) {
        Map<DeliveryState, Long> removed = new LinkedHashMap<>();
        report.removed().forEach((state, count) -> removed.put(outward(state), count));
        return new Forgotten(
                removed,
                report.verdicts(),
                report.ids().stream().map(MissionId::value).toList(),
                report.keptBack().stream()
                        .map(kept -> new Forgotten.Kept(kept.id().value(), outward(kept.state())))
                        .toList(),
                report.kept(),
                report.unfinished());
    }

    private static DeliveryState outward(dev.tributary.domain.DeliveryState state) {
        return DeliveryState.valueOf(state.name());
    }

    private static dev.tributary.domain.DeliveryState inward(DeliveryState state) {
        return dev.tributary.domain.DeliveryState.valueOf(state.name());
    }
}
