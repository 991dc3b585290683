package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Why a call was not done (RFC 9457).
 *
 * @param code stable, for machines
 * @param detail what happened and what to do
 * @param headers what the answer's head tells beside it
 */
public record Problem(int status, String code, Text detail, List<Finding> violations, Map<String, String> headers) {

    public Problem {
        violations = List.copyOf(violations);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String code, Text detail) {
        return new Problem(status, code, detail, List.of(), Map.of());
    }

    public Problem with(List<Finding> found) {
        return new Problem(status, code, detail, found, headers);
    }

    public Problem with(String header, String value) {
        return new Problem(status, code, detail, violations, Map.of(header, value));
    }

    /** The caller may try again after this time; told in whole seconds, rounded up. */
    public Problem retryAfter(Duration pause) {
        return with(
                "Retry-After", Long.toString(Math.max(1, pause.plusMillis(999).toSeconds())));
    }
}
