package dev.tributary.acceptance.fakes;

import dev.tributary.acceptance.feature.Answer;
import dev.tributary.acceptance.feature.Answer.Remark;
import dev.tributary.acceptance.feature.Answer.Verdict;
import dev.tributary.acceptance.feature.Situation;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.Receipt;
import java.util.List;

/** Reads what a desk gives. */
final class Receipts {

    private Receipts() {}

    static String idOf(MissionDraft draft) {
        return draft.get(MissionField.ID).orElseThrow();
    }

    static Answer answer(Receipt receipt) {
        return receipt.fold(
                accepted -> taken(Verdict.ACCEPTED, accepted.mission()),
                duplicate -> taken(Verdict.DUPLICATE, duplicate.mission()),
                rejected -> new Answer(Verdict.REJECTED, remarks(rejected.violations()), remarks(rejected.warnings())),
                later -> {
                    throw new AssertionError("nothing keeps a mission waiting here: "
                            + later.reason().english());
                });
    }

    static Situation situation(MissionView view) {
        return new Situation(
                view.revision(),
                view.delivery().state().name(),
                view.delivery().revision(),
                view.delivery().reason(),
                view.progress().state().name(),
                view.progress().refusalReason());
    }

    private static Answer taken(Verdict verdict, MissionView view) {
        return new Answer(verdict, List.of(), remarks(view.warnings()));
    }

    private static List<Remark> remarks(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Remark(finding.path(), finding.code()))
                .toList();
    }
}
