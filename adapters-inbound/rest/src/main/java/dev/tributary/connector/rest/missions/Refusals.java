package dev.tributary.connector.rest.missions;

import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionField;
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

    private static final Finding UNKNOWN = new Finding(
            MissionField.ID.path(),
            "id-unknown",
            new Text("no mission has this id: correct it", "aucune mission n'a cet identifiant : corrigez-le"));

    private Refusals() {}

    /** Of a call that names nothing but an id: one that no mission can have is one that no mission has. */
    static Receipt ofId(Receipt receipt) {
        return receipt.fold(
                accepted -> accepted,
                duplicate -> duplicate,
                rejected -> isOfId(rejected) ? new Receipt.Rejected(List.of(UNKNOWN), List.of()) : rejected,
                later -> later);
    }

    private static boolean isOfId(Receipt.Rejected rejected) {
        return rejected.violations().stream()
                .allMatch(violation -> violation.path().equals(MissionField.ID.path()));
    }

    /** No mission has the id in the path. */
    static Problem unknown() {
        return decisive(UNKNOWN);
    }

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
