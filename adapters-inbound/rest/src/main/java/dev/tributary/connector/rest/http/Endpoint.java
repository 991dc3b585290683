package dev.tributary.connector.rest.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One row of the interface.
 *
 * @param template the path, with the likes of {@code {id}} where it names something
 */
public record Endpoint(HttpMethod method, String template, Desks desks, Call call) {

    private static final Pattern NAMED = Pattern.compile("\\{[a-z]+}");

    /** Undecoded: an id may hold a percent-encoded slash. */
    Pattern pattern() {
        return Pattern.compile(template.replace(".", "\\.").replaceAll(NAMED.pattern(), "[^/]+"));
    }

    /** Empty where the id is not properly encoded; an empty id where the path has none. */
    Optional<String> idIn(HttpServerRequest request) {
        String[] segments = template.split("/", -1);
        return IntStream.range(0, segments.length)
                .filter(place -> NAMED.matcher(segments[place]).matches())
                .boxed()
                .findFirst()
                .map(place -> PathSegment.decode(PathSegment.pathOf(request).split("/", -1)[place]))
                .orElse(Optional.of(""));
    }
}
