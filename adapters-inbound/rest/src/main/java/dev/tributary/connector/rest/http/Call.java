package dev.tributary.connector.rest.http;

import io.vertx.core.Future;

/** What is done for one request, on the event loop. */
@FunctionalInterface
public interface Call {

    Future<Answer> answer(Exchange exchange);
}
