package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.json.MissionContent;
import dev.tributary.connector.formats.json.Reading;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One item of a batch.
 *
 * @param index its place, counted from 0
 * @param id the id it names, null if it names none
 * @param broken why it cannot be read at all, null if it can
 */
record BatchItem(
        int index,
        @Nullable String id,
        MissionDraft draft,
        @Nullable Finding broken) {

    private static final String DOCUMENT = "batch";

    static BatchItem read(int index, Reading reading) {
        return reading.fold(content -> of(index, content), unreadable -> broken(index, unreadable.finding()));
    }

    static BatchItem broken(int index, Finding why) {
        return new BatchItem(index, null, MissionDraft.empty().with(why), why);
    }

    private static BatchItem of(int index, MissionContent content) {
        return new BatchItem(index, content.id().orElse(null), content.draft(), null);
    }

    /** Broken ones are handed in as well: the gateway counts what was offered. */
    Submission submission(UnaryOperator<Origin> once) {
        return new Submission(draft, once.apply(Origin.of(DOCUMENT, Integer.toString(index))));
    }

    /** Of a broken item nothing else is told: that it lacks fields says nothing more. */
    Receipt verdict(Receipt given) {
        return broken != null && given instanceof Receipt.Rejected
                ? new Receipt.Rejected(List.of(broken), List.of())
                : given;
    }
}
