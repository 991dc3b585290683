package dev.tributary.connector.rest.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;

/** Leads each request to its endpoint, and each that has none to a problem. */
public final class Routes {

    private Routes() {}

    /** Paths are matched as they came: an encoded slash or dot in an id is part of the id. */
    public static Router of(List<Endpoint> endpoints, Surroundings surroundings) {
        Router router = Router.router(surroundings.vertx());
        for (Endpoint endpoint : endpoints) {
            router.routeWithRegex(endpoint.method(), endpoint.pattern().pattern())
                    .useNormalizedPath(false)
                    .handler(new EndpointHandler(endpoint, surroundings));
        }
        router.route().handler(new NoEndpoint(endpoints, surroundings));
        router.errorHandler(400, context -> refuse(context, surroundings, RequestProblems.malformed()));
        router.errorHandler(404, context -> refuse(context, surroundings, RequestProblems.unknownPath()));
        router.errorHandler(500, context -> fail(context, surroundings));
        return router;
    }

    private static void fail(RoutingContext context, Surroundings surroundings) {
        Throwable cause = Objects.requireNonNullElseGet(context.failure(), () -> new IllegalStateException("unknown"));
        surroundings.logger().log(System.Logger.Level.ERROR, "a request failed", Unworded.of(cause));
        refuse(context, surroundings, GatewayProblems.internal());
    }

    private static void refuse(RoutingContext context, Surroundings surroundings, Problem problem) {
        Reply.refuse(new Incoming(context.request(), surroundings), problem);
    }
}
