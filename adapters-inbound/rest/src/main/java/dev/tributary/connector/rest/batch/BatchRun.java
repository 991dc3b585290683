package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.json.Splitter;
import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.rest.http.Upload;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One batch on its way: reads until a chunk is due, holds the body back while the chunk is handed in, and reads on. So
 * a batch of any size takes the memory of one chunk.
 */
final class BatchRun implements Upload.Taker {

    private final Exchange exchange;
    private final Splitter splitter;
    private final Handover handover;
    private final BatchItems items;
    private final Upload upload;
    private final Promise<Answer> answer = Promise.promise();
    private @Nullable Problem problem;
    private boolean submitting;
    private boolean over;
    private boolean abandoned;

    BatchRun(Exchange exchange, Splitter splitter, Handover handover) {
        this.exchange = exchange;
        this.splitter = splitter;
        this.handover = handover;
        this.items = new BatchItems(handover.report(), this::stop);
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
        handover.submit(next).onSuccess(trouble -> {
            trouble.ifPresent(this::stop);
            submitting = false;
            proceed();
        });
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
        handover.report().verdicts().close();
        answer.tryFail("gone");
    }

    private void finish() {
        BatchAnswer result = new BatchAnswer(handover.report(), exchange.language());
        answer.tryComplete(problem == null ? result.complete() : result.cutShort(exchange, problem));
    }
}
