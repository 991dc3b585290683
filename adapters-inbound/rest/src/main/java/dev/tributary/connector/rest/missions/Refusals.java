package dev.tributary.connector.rest.missions;

import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Map;

/** Why one mission was not taken: a violation that speaks of the whole gives the problem its status and code. */
final class Refusals {

    private static final String INVALID = "mission-invalid";
    private static final Text CORRECT = new Text(
            "the mission has violations: correct those named below and send it again",
            "la mission a des violations : corrigez celles nommées ci-dessous et renvoyez-la");
    private static final Map<String, Integer> STATUSES =
            Map.of("id-unknown", 404, "id-taken", 409, "once-key-reused", 422);

    private Refusals() {}

    static Problem of(Receipt.Rejected rejected) {
        List<Finding> violations = rejected.violations();
        return violations.stream()
                .filter(violation -> STATUSES.containsKey(violation.code()))
                .findFirst()
                .map(Refusals::decisive)
                .orElseGet(() -> Problem.of(422, INVALID, CORRECT))
                .with(violations);
    }

    private static Problem decisive(Finding violation) {
        return Problem.of(STATUSES.getOrDefault(violation.code(), 422), violation.code(), violation.message());
    }
}
