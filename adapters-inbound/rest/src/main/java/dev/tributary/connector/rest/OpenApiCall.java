package dev.tributary.connector.rest;

import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Gives out the description of this interface, which comes with it. */
final class OpenApiCall {

    static final String PATH = "/openapi.yaml";

    private final byte[] document = document();

    Future<Answer> document(Exchange exchange) {
        return Future.succeededFuture(Answer.of(200, "application/yaml", document));
    }

    static byte[] document() {
        try (InputStream document = OpenApiCall.class.getResourceAsStream("openapi.yaml")) {
            if (document == null) {
                throw new IllegalStateException("the connector's jar lacks openapi.yaml: unpack it again");
            }
            return document.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("openapi.yaml cannot be read from the connector's jar", failure);
        }
    }
}
