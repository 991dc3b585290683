package dev.tributary.connector.rest.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;

/** The body of a request as it comes, within bounds of size and time; it can be held back. */
public final class Upload {

    /** Where the body goes; exactly one of the last three methods is called, once. */
    public interface Taker {

        void part(Buffer part);

        void end();

        /** It is too large or too slow; what came of it was passed on as parts. */
        void refused(Problem problem);

        /** The caller has gone. */
        void gone();
    }

    private final HttpServerRequest request;
    private final Vertx vertx;
    private final UploadBounds bounds;
    private final Taker taker;
    private long timer;
    private long seen;
    private boolean dropping;
    private boolean paused;
    private boolean over;
    private int openSeconds;
    private int silentSeconds;

    Upload(HttpServerRequest request, Vertx vertx, UploadBounds bounds, Taker taker) {
        this.request = request;
        this.vertx = vertx;
        this.bounds = bounds;
        this.taker = taker;
    }

    void begin(boolean goAheadAwaited) {
        dropping = announced() > bounds.bytes();
        if (dropping && goAheadAwaited) {
            finish(() -> taker.refused(RequestProblems.tooLarge(bounds.bytes())));
            return;
        }
        if (goAheadAwaited) {
            request.response().writeContinue();
        }
        timer = vertx.setPeriodic(TimeUnit.SECONDS.toMillis(1), tick -> second());
        request.handler(this::take).endHandler(nothing -> end()).exceptionHandler(gone -> finish(taker::gone));
    }

    /** Holds the body back; its clock stands still meanwhile. */
    public void pause() {
        paused = true;
        request.pause();
    }

    public void resume() {
        paused = false;
        silentSeconds = 0;
        request.resume();
    }

    /** Reads the rest without passing it on. */
    public void drop() {
        dropping = true;
        resume();
    }

    private long announced() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length); // the server has refused what is no number
    }

    private void take(Buffer part) {
        silentSeconds = 0;
        seen += part.length();
        dropping |= seen > bounds.bytes();
        if (seen > bounds.discardedBytes()) {
            finish(() -> taker.refused(RequestProblems.tooLarge(bounds.bytes())));
        } else if (!dropping && !over) {
            taker.part(part);
        }
    }

    private void end() {
        boolean tooLarge = Math.max(seen, announced()) > bounds.bytes();
        finish(tooLarge ? () -> taker.refused(RequestProblems.tooLarge(bounds.bytes())) : taker::end);
    }

    private void second() {
        if (paused) {
            return;
        }
        openSeconds++;
        silentSeconds++;
        if (silentSeconds > bounds.silence().toSeconds()
                || openSeconds > bounds.whole().toSeconds()) {
            finish(() -> taker.refused(RequestProblems.tooSlow()));
        }
    }

    private void finish(Runnable last) {
        if (!over) {
            over = true;
            vertx.cancelTimer(timer);
            last.run();
        }
    }
}
