package dev.tributary.connector.rest.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** One request with its body, which is read once, by whoever needs it. */
final class Incoming {

    private final HttpServerRequest request;
    private final Surroundings surroundings;
    private boolean touched;

    Incoming(HttpServerRequest request, Surroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
    }

    HttpServerRequest request() {
        return request;
    }

    Limits limits() {
        return surroundings.limits();
    }

    /** The body of one mission. */
    Future<Checked<byte[]>> whole() {
        WholeBody body = new WholeBody();
        upload(UploadBounds.ofMission(limits()), body).begin(touch());
        return body.future();
    }

    /** The body of a batch; not begun yet. */
    Upload stream(Upload.Taker taker) {
        return upload(UploadBounds.ofBatch(limits()), taker);
    }

    void begin(Upload upload) {
        upload.begin(touch());
    }

    /** Done once nothing more of the body comes that could keep the caller from reading the answer. */
    Future<Void> discarded() {
        if (touched || !isOpen() || isGoAheadAwaited()) {
            return Future.succeededFuture();
        }
        Promise<Void> done = Promise.promise();
        upload(UploadBounds.ofMission(limits()), new Discarding(done)).begin(touch());
        return done.future();
    }

    /** Whether something of the body may still come. */
    boolean isOpen() {
        return hasBody() && !request.isEnded();
    }

    private Upload upload(UploadBounds bounds, Upload.Taker taker) {
        return new Upload(request, surroundings.vertx(), bounds, taker);
    }

    private boolean touch() {
        touched = true;
        return isGoAheadAwaited();
    }

    private boolean hasBody() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    private boolean isGoAheadAwaited() {
        return "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
    }

    private record Discarding(Promise<Void> done) implements Upload.Taker {

        @Override
        public void part(Buffer part) {
            // not needed any more
        }

        @Override
        public void end() {
            done.complete();
        }

        @Override
        public void refused(Problem problem) {
            done.complete();
        }

        @Override
        public void gone() {
            done.fail("gone");
        }
    }
}
