package dev.tributary.connector.rest.batch;

import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Hands in items, and the undecided ones again while patience lasts. */
final class Chunk {

    private final Exchange exchange;
    private final UnaryOperator<Origin> once;
    private final BacklogPatience patience;

    Chunk(Exchange exchange, UnaryOperator<Origin> once, BacklogPatience patience) {
        this.exchange = exchange;
        this.once = once;
        this.patience = patience;
    }

    /** One receipt for each item, in their order; those still undecided are "come back later". */
    Future<List<Receipt>> submit(List<BatchItem> items, Tally before) {
        List<Submission> submissions =
                items.stream().map(item -> item.submission(once)).toList();
        return exchange.await(exchange.desk().submitAll(submissions)).compose(receipts -> {
            int decided = decided(receipts);
            boolean worthWaiting = before.hasTaken() || receipts.stream().anyMatch(Verdict::isTaken);
            return decided < receipts.size() && worthWaiting
                    ? again(items, receipts, decided, before)
                    : Future.succeededFuture(receipts);
        });
    }

    private Future<List<Receipt>> again(List<BatchItem> items, List<Receipt> receipts, int decided, Tally before) {
        return patience.pause(receipts.subList(decided, receipts.size()))
                .map(pause -> after(pause)
                        .compose(now -> submit(items.subList(decided, items.size()), before))
                        .map(later -> joined(receipts.subList(0, decided), later)))
                .orElseGet(() -> Future.succeededFuture(receipts));
    }

    private Future<Void> after(Duration pause) {
        return exchange.surroundings()
                .vertx()
                .timer(pause.toMillis(), TimeUnit.MILLISECONDS)
                .mapEmpty();
    }

    private static int decided(List<Receipt> receipts) {
        int decided = 0;
        while (decided < receipts.size() && !(receipts.get(decided) instanceof Receipt.ComeBackLater)) {
            decided++;
        }
        return decided;
    }

    private static List<Receipt> joined(List<Receipt> first, List<Receipt> second) {
        List<Receipt> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
