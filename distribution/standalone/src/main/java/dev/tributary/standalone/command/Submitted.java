package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.List;

/** Notes what becomes of a document's items: in the result file, in the tally, and on the terminal. */
final class Submitted {

    private final ResultFile result;
    private final SubmitTally tally;
    private final SubmitProgress progress;
    private int warned;

    Submitted(ResultFile result, SubmitTally tally, SubmitProgress progress) {
        this.result = result;
        this.tally = tally;
        this.progress = progress;
    }

    /** What is known of the document as a whole by now, and was not told yet. */
    void warn(Document document) throws IOException {
        List<Finding> known = document.warnings();
        for (Finding warning : known.subList(Math.min(warned, known.size()), known.size())) {
            result.tell(warning);
            tally.add(warning);
        }
        warned = known.size();
    }

    void tell(Item item, Verdict verdict) throws IOException {
        result.tell(item, verdict);
        tally.add(item, verdict);
    }

    void showUpTo(Item item) {
        progress.show(tally, item.line());
    }
}
