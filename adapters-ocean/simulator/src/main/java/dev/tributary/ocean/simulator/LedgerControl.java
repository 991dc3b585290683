package dev.tributary.ocean.simulator;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Shows the ledger, page by page, over HTTP. */
final class LedgerControl {

    private static final int USUAL_PAGE = 1_000;
    private static final int LARGEST_PAGE = 10_000;

    private final Ledger ledger;

    LedgerControl(Ledger ledger) {
        this.ledger = ledger;
    }

    void mount(Router router) {
        router.get("/simulator/ledger").handler(context -> ControlRoutes.answer(context, page(context.request())));
    }

    private Answer page(HttpServerRequest request) {
        try {
            long after = number(request.getParam("after"), 0);
            int limit = (int) Math.min(LARGEST_PAGE, Math.max(1, number(request.getParam("limit"), USUAL_PAGE)));
            return Answer.json(200, page(after, limit, wanted(request)));
        } catch (IllegalArgumentException wrong) {
            return Answer.message(
                    400, "after and limit are numbers from 0, operation one of " + Arrays.toString(Operation.values()));
        }
    }

    private ControlDocuments.LedgerPage page(long after, int limit, Predicate<LedgerEntry> wanted) {
        List<LedgerEntry> entries = ledger.page(after, limit, wanted);
        Long next = entries.size() < limit ? null : entries.get(limit - 1).sequence();
        return new ControlDocuments.LedgerPage(
                calls(), entries.stream().map(ControlDocuments.LedgerLine::of).toList(), next);
    }

    private Map<Operation, Long> calls() {
        Map<Operation, Long> calls = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            calls.put(operation, ledger.calls(operation));
        }
        return calls;
    }

    private static Predicate<LedgerEntry> wanted(HttpServerRequest request) {
        String idMission = request.getParam("idMission");
        String name = request.getParam("operation");
        Operation operation = name == null ? null : Operation.valueOf(name);
        return entry -> (idMission == null || idMission.equals(entry.idMission()))
                && (operation == null || operation == entry.operation());
    }

    private static long number(@Nullable String text, long absent) {
        long number = text == null ? absent : Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException("Negative");
        }
        return number;
    }
}
