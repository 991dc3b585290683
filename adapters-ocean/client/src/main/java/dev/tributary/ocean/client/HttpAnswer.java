package dev.tributary.ocean.client;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.client.HttpResponse;
import org.jspecify.annotations.Nullable;

/** A whole answer, unread. */
record HttpAnswer(
        int status, @Nullable String contentType, @Nullable String retryAfter, Buffer body) {

    static final int UNAUTHORISED = 401;
    static final int OVERLOADED = 503;

    static HttpAnswer of(HttpResponse<Buffer> response) {
        Buffer body = response.body();
        return new HttpAnswer(
                response.statusCode(),
                response.getHeader(HttpHeaders.CONTENT_TYPE.toString()),
                response.getHeader(HttpHeaders.RETRY_AFTER.toString()),
                body == null ? Buffer.buffer() : body);
    }

    @Override
    public String toString() {
        return "HttpAnswer[" + status + "]";
    }
}
