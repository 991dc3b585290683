package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.GatewayProblems;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.rest.http.Unworded;
import dev.tributary.connector.rest.http.Upload;
import dev.tributary.connector.spi.Finding;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file that is sent as a batch on its way: it is put on disk as it comes, because some formats are read from their
 * end, and then read and handed in chunk by chunk.
 */
final class DocumentRun implements Upload.Taker {

    private final Exchange exchange;
    private final Handover handover;
    private final FileRules rules;
    private final Upload upload;
    private final Promise<Optional<Problem>> whole = Promise.promise();
    private @Nullable SpooledFile spooled;

    DocumentRun(Exchange exchange, Handover handover, FileRules rules) {
        this.exchange = exchange;
        this.handover = handover;
        this.rules = rules;
        this.upload = exchange.stream(this);
    }

    /** Fails only when the caller has gone. */
    Future<Answer> start() {
        upload.pause();
        return SpooledFile.begin(vertx())
                .onSuccess(this::take)
                .onFailure(failure -> whole.tryComplete(Optional.of(notKept(failure))))
                .transform(begun -> whole.future())
                .compose(problem -> problem.isPresent() ? Future.succeededFuture(problem) : read())
                .map(this::answer)
                .onFailure(gone -> handover.report().verdicts().close())
                .eventually(this::delete);
    }

    private void take(SpooledFile file) {
        spooled = file;
        exchange.begin(upload);
        upload.resume();
    }

    private SpooledFile file() {
        return Objects.requireNonNull(spooled, "the file is there once the body comes");
    }

    /** A file that is left behind is the operating system's to clear; the answer does not depend on it. */
    private Future<Void> delete() {
        return spooled == null ? Future.succeededFuture() : spooled.delete().otherwiseEmpty();
    }

    @Override
    public void part(Buffer part) {
        upload.pause();
        file().append(part).onSuccess(kept -> upload.resume()).onFailure(failure -> {
            whole.tryComplete(Optional.of(notKept(failure)));
            upload.drop();
        });
    }

    @Override
    public void end() {
        file().finish()
                .onSuccess(kept -> whole.tryComplete(Optional.empty()))
                .onFailure(failure -> whole.tryComplete(Optional.of(notKept(failure))));
    }

    @Override
    public void refused(Problem refusal) {
        whole.tryComplete(Optional.of(refusal));
    }

    @Override
    public void gone() {
        whole.tryFail("gone");
    }

    private Future<Optional<Problem>> read() {
        return vertx().executeBlocking(() -> file().open(rules))
                .compose(opened -> all(Objects.requireNonNull(opened)))
                .recover(failure -> Future.succeededFuture(Optional.of(notKept(failure))));
    }

    private Future<Optional<Problem>> all(Document document) {
        return rest(document, 0).eventually(() -> vertx().executeBlocking(() -> close(document)));
    }

    private Future<Optional<Problem>> rest(Document document, int first) {
        return vertx().executeBlocking(() -> SpooledFile.next(document, first)).compose(read -> {
            List<BatchItem> items = Objects.requireNonNull(read);
            if (items.isEmpty()) {
                document.warnings().forEach(this::warn);
                return soundly();
            }
            return handedIn(document, items, first);
        });
    }

    private Future<Optional<Problem>> handedIn(Document document, List<BatchItem> items, int first) {
        return handover.submit(items)
                .compose(problem ->
                        problem.isPresent() ? Future.succeededFuture(problem) : rest(document, first + items.size()));
    }

    private static Future<Optional<Problem>> soundly() {
        return Future.succeededFuture(Optional.empty());
    }

    private void warn(Finding warning) {
        handover.report().warn(warning);
    }

    private static boolean close(Document document) throws IOException {
        document.close();
        return true;
    }

    private Answer answer(Optional<Problem> problem) {
        BatchAnswer result = new BatchAnswer(handover.report(), exchange.language());
        return problem.map(trouble -> result.cutShort(exchange, trouble)).orElseGet(result::complete);
    }

    private Problem notKept(Throwable failure) {
        exchange.surroundings().logger().log(System.Logger.Level.ERROR, "a file is cut short", Unworded.of(failure));
        return GatewayProblems.of(failure);
    }

    private Vertx vertx() {
        return exchange.surroundings().vertx();
    }
}
