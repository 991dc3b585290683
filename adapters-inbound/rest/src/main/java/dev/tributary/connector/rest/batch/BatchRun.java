package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.json.Splitter;
import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.GatewayProblems;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.rest.http.Unworded;
import dev.tributary.connector.rest.http.Upload;
import dev.tributary.connector.spi.Receipt;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One batch on its way: reads until a chunk is due, holds the body back while the chunk is handed in, and reads on. So
 * a batch of any size takes the memory of one chunk.
 */
final class BatchRun implements Upload.Taker {

    private final Exchange exchange;
    private final Splitter splitter;
    private final Chunk chunk;
    private final BatchItems items;
    private final BatchReport report;
    private final Upload upload;
    private final Promise<Answer> answer = Promise.promise();
    private @Nullable Problem problem;
    private boolean submitting;
    private boolean over;
    private boolean abandoned;

    BatchRun(Exchange exchange, Splitter splitter, Chunk chunk, BatchReport report) {
        this.exchange = exchange;
        this.splitter = splitter;
        this.chunk = chunk;
        this.report = report;
        this.items = new BatchItems(report, this::stop);
        this.upload = exchange.stream(this);
    }

    /** Fails only when the caller has gone. */
    Future<Answer> start() {
        exchange.begin(upload);
        return answer.future();
    }

    @Override
    public void part(Buffer part) {
        splitter.feed(part.getBytes(), items);
        proceed();
    }

    @Override
    public void end() {
        over = true;
        if (problem == null) {
            splitter.end(items);
        }
        proceed();
    }

    @Override
    public void refused(Problem refusal) {
        over = true;
        problem = problem == null ? refusal : problem;
        proceed();
    }

    @Override
    public void gone() {
        abandoned = true;
        proceed();
    }

    private void proceed() {
        if (submitting) {
            return;
        }
        if (abandoned) {
            abandon();
            return;
        }
        boolean due = over ? !items.pending().isEmpty() : items.pending().isDue();
        if (due) {
            submit(items.pending().takeChunk());
        } else if (over) {
            finish();
        } else {
            upload.resume();
        }
    }

    private void submit(List<BatchItem> next) {
        submitting = true;
        if (!over) {
            upload.pause();
        }
        chunk.submit(next, report.tally())
                .onSuccess(receipts -> decided(next, receipts))
                .onFailure(failure -> stop(failed(failure)))
                .onComplete(any -> {
                    submitting = false;
                    proceed();
                });
    }

    private void decided(List<BatchItem> next, List<Receipt> receipts) {
        Optional<Problem> full = nothingTaken(receipts);
        if (full.isPresent()) {
            stop(full.get());
            return;
        }
        for (int place = 0; place < next.size(); place++) {
            report.add(next.get(place), receipts.get(place));
        }
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

    /** Nothing more is handed in; the rest of the body is read, so that the caller sees the answer. */
    private void stop(Problem reason) {
        problem = problem == null ? reason : problem;
        items.pending().clear();
        if (!over) {
            upload.drop();
        }
    }

    /** Nobody reads the verdicts any more: what is under way comes to its end, nothing else is begun. */
    private void abandon() {
        report.verdicts().close();
        answer.tryFail("gone");
    }

    private void finish() {
        BatchAnswer result = new BatchAnswer(report, exchange.language());
        answer.tryComplete(problem == null ? result.complete() : result.cutShort(exchange, problem));
    }
}
