package dev.tributary.connector.rest.batch;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Sends verdicts as fast as the caller reads them. */
final class VerdictPump {

    private static final int AT_ONCE = 16 * 1024;

    private final InputStream verdicts;
    private final HttpServerResponse response;
    private final Buffer last;

    /** The stream is read from memory: reading it does not block. */
    VerdictPump(InputStream verdicts, HttpServerResponse response, Buffer last) {
        this.verdicts = verdicts;
        this.response = response;
        this.last = last;
    }

    void start() {
        response.drainHandler(room -> send());
        send();
    }

    private void send() {
        try {
            while (!response.ended() && !response.closed() && !response.writeQueueFull()) {
                byte[] part = verdicts.readNBytes(AT_ONCE);
                if (part.length == 0) {
                    verdicts.close();
                    response.end(last);
                } else {
                    response.write(Buffer.buffer(part));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("verdicts kept in memory cannot be read", failure);
        }
    }
}
