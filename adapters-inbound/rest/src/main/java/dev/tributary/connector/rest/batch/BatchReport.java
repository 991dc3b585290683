package dev.tributary.connector.rest.batch;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is told of a batch: counts, warnings, and the verdicts that were asked for. */
final class BatchReport {

    private final Set<Verdict> listed;
    private final Tally tally = new Tally();
    private final List<Finding> warnings = new ArrayList<>();
    private final VerdictLog verdicts;

    BatchReport(Set<Verdict> listed, Locale language) {
        this.listed = listed;
        this.verdicts = new VerdictLog(language);
    }

    void add(BatchItem item, Receipt given) {
        Receipt receipt = item.verdict(given);
        Verdict verdict = Verdict.of(receipt);
        tally.count(receipt);
        if (listed.contains(verdict)) {
            verdicts.add(item, verdict, receipt);
        }
    }

    void warn(Finding warning) {
        warnings.add(warning);
    }

    List<Finding> warnings() {
        List<Finding> all = new ArrayList<>(warnings);
        if (tally.postponed() > 0) {
            all.add(BatchFindings.someComeBackLater(tally.postponed()));
        }
        return all;
    }

    Tally tally() {
        return tally;
    }

    VerdictLog verdicts() {
        return verdicts;
    }
}
