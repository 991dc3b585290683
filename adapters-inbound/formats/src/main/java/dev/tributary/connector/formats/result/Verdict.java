package dev.tributary.connector.formats.result;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Receipt;
import java.util.List;

/**
 * What became of one item, and why.
 *
 * @param findings the violations of what was rejected, the warnings of everything else
 */
public record Verdict(Word word, List<Finding> findings) {

    /** The verdicts. */
    public enum Word {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    public Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * Of a broken item nothing else is told: that it lacks fields says nothing more.
     *
     * @throws IllegalArgumentException if the receipt decides nothing
     */
    public static Verdict of(Item item, Receipt receipt) {
        return receipt.fold(
                accepted -> new Verdict(Word.ACCEPTED, accepted.mission().warnings()),
                duplicate -> new Verdict(Word.DUPLICATE, item.draft().warnings()),
                rejected -> new Verdict(
                        Word.REJECTED, item.broken() == null ? rejected.violations() : List.of(item.broken())),
                later -> {
                    throw new IllegalArgumentException("nothing is decided");
                });
    }
}
