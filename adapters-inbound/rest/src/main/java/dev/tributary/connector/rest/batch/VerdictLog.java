package dev.tributary.connector.rest.batch;

import dev.tributary.connector.rest.json.FindingWriter;
import dev.tributary.connector.rest.json.JsonWriter;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Receipt;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The verdicts as the JSON array they are answered with. Compressed in memory, where thousands of alike verdicts take
 * little room: they cannot be sent before the batch is read, for the caller reads nothing until it has sent all.
 */
final class VerdictLog implements AutoCloseable {

    private static final int LONGEST_ID = 100;

    private final Locale language;
    private final Segments compressed = new Segments();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final JsonWriter json = new JsonWriter(new DeflaterOutputStream(compressed, deflater));

    VerdictLog(Locale language) {
        this.language = language;
        json.startArray();
    }

    void add(BatchItem item, Verdict verdict, Receipt receipt) {
        json.item(entry -> {
            entry.number("index", item.index());
            entry.text("id", item.id() == null ? null : shortened(item.id()));
            entry.constant("verdict", verdict);
            FindingWriter.array(entry, "warnings", warnings(receipt), language);
            FindingWriter.array(entry, "violations", violations(receipt), language);
        });
    }

    /** An id that is too long is a violation, and told as far as a valid one can go. */
    private static String shortened(String id) {
        return id.codePointCount(0, id.length()) <= LONGEST_ID
                ? id
                : id.substring(0, id.offsetByCodePoints(0, LONGEST_ID)) + "…";
    }

    private static List<Finding> warnings(Receipt receipt) {
        return receipt.fold(
                accepted -> accepted.mission().warnings(),
                duplicate -> duplicate.mission().warnings(),
                Receipt.Rejected::warnings,
                later -> List.of());
    }

    private static List<Finding> violations(Receipt receipt) {
        return receipt.fold(
                accepted -> List.of(),
                duplicate -> List.of(),
                Receipt.Rejected::violations,
                later -> List.of(BatchFindings.comeBackLater(later.reason())));
    }

    /** The whole array; nothing can be added any more. */
    InputStream read() {
        json.endArray();
        close();
        return new InflaterInputStream(compressed.read());
    }

    /** Gives up the memory that the compression takes outside the heap. */
    @Override
    public void close() {
        json.close();
        deflater.end();
    }
}
