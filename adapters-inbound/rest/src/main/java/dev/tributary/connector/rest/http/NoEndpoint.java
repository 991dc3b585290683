package dev.tributary.connector.rest.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Serves what no endpoint does: tells which methods a path takes, or that there is no such path. */
final class NoEndpoint implements Handler<RoutingContext> {

    private final List<Endpoint> endpoints;
    private final Surroundings surroundings;

    NoEndpoint(List<Endpoint> endpoints, Surroundings surroundings) {
        this.endpoints = endpoints;
        this.surroundings = surroundings;
    }

    @Override
    public void handle(RoutingContext context) {
        Incoming incoming = new Incoming(context.request(), surroundings);
        String allowed = allowed(PathSegment.pathOf(context.request()));
        if (allowed.isEmpty()) {
            Reply.refuse(incoming, RequestProblems.unknownPath());
        } else if (context.request().method().equals(HttpMethod.OPTIONS)) {
            Reply.send(incoming, Answer.empty(204).with("Allow", allowed));
        } else {
            Reply.refuse(incoming, RequestProblems.wrongMethod(allowed));
        }
    }

    private String allowed(String path) {
        List<HttpMethod> methods = endpoints.stream()
                .filter(endpoint -> endpoint.pattern().matcher(path).matches())
                .map(Endpoint::method)
                .toList();
        return methods.isEmpty()
                ? ""
                : Stream.concat(methods.stream(), Stream.of(HttpMethod.OPTIONS))
                        .map(HttpMethod::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
