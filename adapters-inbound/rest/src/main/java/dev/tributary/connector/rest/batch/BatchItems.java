package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.json.MissionReader;
import dev.tributary.connector.formats.json.Pieces;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.Finding;
import java.util.function.Consumer;

/** Reads the pieces of a batch and numbers them. */
final class BatchItems implements Pieces {

    private final MissionReader reader = MissionReader.ofItems();
    private final PendingItems pending = new PendingItems();
    private final BatchReport report;
    private final Consumer<Problem> refusal;
    private int next;

    BatchItems(BatchReport report, Consumer<Problem> refusal) {
        this.report = report;
        this.refusal = refusal;
    }

    PendingItems pending() {
        return pending;
    }

    @Override
    public void item(long line, byte[] json) {
        pending.add(BatchItem.read(next++, reader.read(json)), json.length);
    }

    @Override
    public void unreadable(long line, Finding why) {
        pending.add(BatchItem.broken(next++, why), 0);
    }

    @Override
    public void warn(Finding warning) {
        report.warn(warning);
    }

    @Override
    public void cut(long line, Finding why) {
        report.warn(why);
    }

    @Override
    public void refuse(Finding why) {
        refusal.accept(Problem.of(400, why.code(), why.message()));
    }
}
