package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.FileRules;
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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Takes in many missions at once, as many batches at once as the limits allow. */
public final class BatchCall {

    /** Where batches go. */
    public static final String PATH = "/api/v1/missions/batch";

    private final FileRules files;
    private int underWay;

    /**
     * Begins without any batch.
     *
     * @param files how files are read that come as a batch
     */
    public BatchCall(FileRules files) {
        this.files = files;
    }

    public Future<Answer> batch(Exchange exchange) {
        return BatchType.of(exchange)
                .then(type -> listed(exchange)
                        .then(listed -> exchange.once(PATH)
                                .then(once -> free(exchange)
                                        .then(free -> Checked.sound(counted(
                                                () -> run(type, exchange, handover(exchange, listed, once))))))))
                .fold(answer -> answer, problem -> Future.succeededFuture(exchange.refuse(problem)));
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

    private static Handover handover(Exchange exchange, Set<Verdict> listed, UnaryOperator<Origin> once) {
        Limits limits = exchange.surroundings().limits();
        Chunk chunk = new Chunk(exchange, once, new BacklogPatience(limits.backlogPatience()));
        return new Handover(exchange, chunk, new BatchReport(listed, exchange.language()));
    }

    private Future<Answer> run(BatchType type, Exchange exchange, Handover handover) {
        int longest = exchange.surroundings().limits().missionBytes();
        return switch (type.format()) {
            case JSON -> new BatchRun(exchange, Splitter.ofArray(longest), handover).start();
            case NDJSON -> new BatchRun(exchange, Splitter.ofLines(longest), handover).start();
            default -> new DocumentRun(exchange, handover, type.rules(files)).start();
        };
    }

    private Future<Answer> counted(Supplier<Future<Answer>> run) {
        underWay++;
        return run.get().onComplete(any -> underWay--);
    }
}
