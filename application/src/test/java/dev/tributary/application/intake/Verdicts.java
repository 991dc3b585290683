package dev.tributary.application.intake;

import dev.tributary.application.model.Verdict;
import dev.tributary.domain.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Verdicts as words: accepted, accepted new, duplicate, or rejected with its codes. */
final class Verdicts {

    private Verdicts() {}

    static List<String> of(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdicts::of).toList();
    }

    static String of(Verdict verdict) {
        return verdict.fold(
                accepted -> accepted.created() ? "accepted new" : "accepted",
                duplicate -> "duplicate",
                rejected -> "rejected " + codes(rejected.violations()));
    }

    static List<Finding> warnings(Verdict verdict) {
        return verdict.fold(
                accepted -> accepted.entry().warnings(),
                duplicate -> duplicate.entry().warnings(),
                Verdict.Rejected::warnings);
    }

    private static String codes(List<Finding> violations) {
        return violations.stream().map(Finding::code).collect(Collectors.joining(" "));
    }
}
