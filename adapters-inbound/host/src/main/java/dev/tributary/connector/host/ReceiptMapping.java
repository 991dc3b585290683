package dev.tributary.connector.host;

import dev.tributary.application.intake.Answer;
import dev.tributary.application.model.Verdict;
import dev.tributary.connector.spi.Receipt;

/** Turns answers into receipts. */
final class ReceiptMapping {

    private final ViewMapping views;

    ReceiptMapping(ViewMapping views) {
        this.views = views;
    }

    Receipt receipt(Answer answer) {
        return answer.fold(
                this::receipt,
                postponed -> new Receipt.ComeBackLater(postponed.after(), FindingMapping.outward(postponed.reason())));
    }

    private Receipt receipt(Verdict verdict) {
        return verdict.fold(
                accepted -> new Receipt.Accepted(views.view(accepted.entry()), accepted.created()),
                duplicate -> new Receipt.Duplicate(views.view(duplicate.entry())),
                rejected -> new Receipt.Rejected(
                        FindingMapping.outward(rejected.violations()), FindingMapping.outward(rejected.warnings())));
    }
}
