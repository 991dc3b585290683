package dev.tributary.standalone.management;

import dev.tributary.application.intake.Order;
import dev.tributary.application.operation.RetryReport;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.OperatorDesk;
import dev.tributary.embedded.Retry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Has missions sent again: one by its id, or those in the named states. */
final class RetryCall implements Function<Members, CompletionStage<Page>> {

    private static final String STATES =
            Retry.STATES.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));

    private final OperatorDesk desk;
    private final Locale language;

    RetryCall(OperatorDesk desk, Locale language) {
        this.desk = desk;
        this.language = language;
    }

    @Override
    public CompletionStage<Page> apply(Members members) {
        Order order = order(members);
        return members.has("id") ? retryOne(members, order) : retrySome(members, order);
    }

    private static @Nullable Order order(Members members) {
        String who = members.text("by").orElse("");
        String why = members.text("why").orElse(null);
        boolean isWho = Order.isSayable(who, Order.LONGEST_WHO);
        boolean isWhy = why == null || Order.isSayable(why, Order.LONGEST_WHY);
        members.expect(isWho, "by", "who orders this, up to 100 characters", "qui l'ordonne, 100 caractères au plus");
        members.expect(isWhy, "why", "up to 500 characters", "500 caractères au plus");
        return isWho && isWhy ? new Order(who, why) : null;
    }

    private CompletionStage<Page> retryOne(Members members, @Nullable Order order) {
        String id = members.text("id").orElse("");
        return members.faults()
                .map(this::faulty)
                .orElseGet(() -> desk.retry(id, Objects.requireNonNull(order)).thenApply(this::one));
    }

    private Page one(RetryReport report) {
        return report.examined() > 0 ? told(report) : Page.problem(404, "id-unknown", unknown(), language);
    }

    private static Text unknown() {
        return new Text("no mission has this id: correct it", "aucune mission n'a cet identifiant : corrigez-le");
    }

    private CompletionStage<Page> retrySome(Members members, @Nullable Order order) {
        Set<DeliveryState> states = states(members);
        String partner = members.text("partner").orElse(null);
        String connector = members.text("connector").orElse(null);
        long after = members.number("after", 0, 0, Long.MAX_VALUE);
        long limit = members.number("limit", Retry.USUAL, 1, Retry.MOST);
        return members.faults().map(this::faulty).orElseGet(() -> {
            Retry selection = new Retry(states, partner, connector, after, Math.toIntExact(limit));
            return desk.retry(selection, Objects.requireNonNull(order)).thenApply(RetryCall::told);
        });
    }

    private static Set<DeliveryState> states(Members members) {
        List<String> named = members.texts("state");
        Set<DeliveryState> states = Retry.STATES.stream()
                .filter(state -> named.contains(state.name()))
                .collect(Collectors.toSet());
        members.expect(
                !states.isEmpty() && states.size() == Set.copyOf(named).size(),
                "state",
                "a list of some of " + STATES + ", or an id",
                "une liste de certains de " + STATES + ", ou un id");
        return states;
    }

    private CompletionStage<Page> faulty(Text faults) {
        return CompletableFuture.completedFuture(Page.problem(400, "order-invalid", faults, language));
    }

    private static Page told(RetryReport report) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("examined", report.examined());
        body.put("retried", report.retried());
        body.put("left", report.left());
        report.next().ifPresent(next -> body.put("next", next));
        return Page.json(200, body);
    }
}
