package dev.tributary.connector.rest.batch;

import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.GatewayProblems;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.rest.http.Unworded;
import dev.tributary.connector.spi.Receipt;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Hands in chunks of one batch and writes down what became of them. */
final class Handover {

    private final Exchange exchange;
    private final Chunk chunk;
    private final BatchReport report;

    Handover(Exchange exchange, Chunk chunk, BatchReport report) {
        this.exchange = exchange;
        this.chunk = chunk;
        this.report = report;
    }

    BatchReport report() {
        return report;
    }

    /** Never fails; gives the problem for which nothing more is to be handed in, if there is one. */
    Future<Optional<Problem>> submit(List<BatchItem> items) {
        return chunk.submit(items, report.tally())
                .map(receipts -> decided(items, receipts))
                .recover(failure -> Future.succeededFuture(Optional.of(failed(failure))));
    }

    private Optional<Problem> decided(List<BatchItem> items, List<Receipt> receipts) {
        Optional<Problem> full = nothingTaken(receipts);
        if (full.isEmpty()) {
            for (int place = 0; place < items.size(); place++) {
                report.add(items.get(place), receipts.get(place));
            }
        }
        return full;
    }

    /** While nothing was taken the whole batch can come again later. */
    private Optional<Problem> nothingTaken(List<Receipt> receipts) {
        boolean taken = report.tally().hasTaken() || receipts.stream().anyMatch(Verdict::isTaken);
        return receipts.stream()
                .filter(receipt -> !taken)
                .flatMap(receipt -> later(receipt).stream())
                .findFirst();
    }

    private static Optional<Problem> later(Receipt receipt) {
        return receipt instanceof Receipt.ComeBackLater later
                ? Optional.of(GatewayProblems.comeBackLater(later.after(), later.reason()))
                : Optional.empty();
    }

    private Problem failed(Throwable failure) {
        exchange.surroundings().logger().log(System.Logger.Level.ERROR, "a batch is cut short", Unworded.of(failure));
        return GatewayProblems.of(failure);
    }
}
