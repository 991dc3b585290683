package dev.tributary.connector.rest.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** Serves one endpoint: key first, then path, then the call itself. */
final class EndpointHandler implements Handler<RoutingContext> {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Endpoint endpoint;
    private final Surroundings surroundings;

    EndpointHandler(Endpoint endpoint, Surroundings surroundings) {
        this.endpoint = endpoint;
        this.surroundings = surroundings;
    }

    @Override
    public void handle(RoutingContext context) {
        Incoming incoming = new Incoming(context.request(), surroundings);
        exchange(incoming).fold(exchange -> serve(incoming, exchange), problem -> refuse(incoming, problem));
    }

    private Checked<Exchange> exchange(Incoming incoming) {
        HttpServerRequest request = incoming.request();
        return endpoint.desks()
                .of(request.getHeader("Authorization"))
                .then(desk -> endpoint.idIn(request)
                        .map(id -> Checked.sound(new Exchange(incoming, surroundings, desk, id)))
                        .orElseGet(() -> Checked.refused(RequestProblems.malformedPath())));
    }

    private Future<Answer> serve(Incoming incoming, Exchange exchange) {
        return attempt(exchange)
                .onSuccess(answer -> Reply.send(incoming, answer))
                .onFailure(failure -> fail(incoming, failure));
    }

    private Future<Answer> attempt(Exchange exchange) {
        return Future.succeededFuture(exchange).compose(endpoint.call()::answer);
    }

    private static Future<Answer> refuse(Incoming incoming, Problem problem) {
        Reply.refuse(incoming, problem);
        return Future.failedFuture(problem.code());
    }

    private void fail(Incoming incoming, Throwable failure) {
        if (incoming.request().response().closed()) {
            return; // the caller has gone: nobody is there to tell
        }
        Problem problem = problem(failure);
        surroundings
                .logger()
                .log(
                        problem.status() == 500 ? System.Logger.Level.ERROR : System.Logger.Level.WARNING,
                        endpoint.method() + " " + endpoint.template() + " failed: " + problem.code(),
                        Unworded.of(failure));
        Reply.refuse(incoming, problem);
    }

    private Problem problem(Throwable failure) {
        return READING.contains(endpoint.method()) ? GatewayProblems.ofReading(failure) : GatewayProblems.of(failure);
    }
}
