package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.json.Splitter;
import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Checked;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.GatewayProblems;
import dev.tributary.connector.rest.http.Limits;
import dev.tributary.connector.rest.http.Parameters;
import dev.tributary.connector.spi.Origin;
import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes in many missions at once, as many batches at once as the limits allow. */
public final class BatchCall {

    /** Where batches go. */
    public static final String PATH = "/api/v1/missions/batch";

    private static final String ARRAY = "application/json";
    private static final List<String> TYPES = List.of(ARRAY, "application/x-ndjson");

    private int underWay;

    public Future<Answer> batch(Exchange exchange) {
        return exchange.type(TYPES)
                .then(type -> listed(exchange)
                        .then(listed -> exchange.once(PATH)
                                .then(once ->
                                        free(exchange).then(free -> Checked.sound(run(exchange, type, listed, once))))))
                .fold(this::counted, problem -> Future.succeededFuture(exchange.refuse(problem)));
    }

    private static Checked<Set<Verdict>> listed(Exchange exchange) {
        Parameters parameters = exchange.parameters("items");
        String items = parameters.oneOf("items", List.of("all", "rejected"));
        return parameters.check("rejected".equals(items) ? EnumSet.of(Verdict.REJECTED) : EnumSet.allOf(Verdict.class));
    }

    private Checked<Limits> free(Exchange exchange) {
        Limits limits = exchange.surroundings().limits();
        return underWay < limits.batches() ? Checked.sound(limits) : Checked.refused(GatewayProblems.busy());
    }

    private static BatchRun run(Exchange exchange, String type, Set<Verdict> listed, UnaryOperator<Origin> once) {
        Limits limits = exchange.surroundings().limits();
        Splitter splitter =
                type.equals(ARRAY) ? Splitter.ofArray(limits.missionBytes()) : Splitter.ofLines(limits.missionBytes());
        Chunk chunk = new Chunk(exchange, once, new BacklogPatience(limits.backlogPatience()));
        return new BatchRun(exchange, splitter, chunk, new BatchReport(listed, exchange.language()));
    }

    private Future<Answer> counted(BatchRun run) {
        underWay++;
        return run.start().onComplete(any -> underWay--);
    }
}
