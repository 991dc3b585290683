package dev.tributary.connector.rest.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of the interface.
 *
 * @param template the path, with {@code {id}} for a mission's id
 */
public record Endpoint(HttpMethod method, String template, Desks desks, Call call) {

    private static final String ID = "{id}";

    /** Undecoded: an id may hold a percent-encoded slash. */
    Pattern pattern() {
        return Pattern.compile(template.replace(".", "\\.").replace(ID, "[^/]+"));
    }

    /** Empty where the id is not properly encoded; an empty id where the path has none. */
    Optional<String> idIn(HttpServerRequest request) {
        int place = List.of(template.split("/", -1)).indexOf(ID);
        return place < 0
                ? Optional.of("")
                : PathSegment.decode(PathSegment.pathOf(request).split("/", -1)[place]);
    }
}
