package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a result file that were refused as they stand, so that none is taken before it is corrected. */
final class Uncorrected {

    /** Where a result file tells what was found in a line. */
    private static final int CODES = 2;

    private static final String UNDECODABLE = "\uFFFD";

    private Uncorrected() {}

    /**
     * Why a line is refused once more.
     *
     * @param fields all of the line's
     * @param cells those under the columns, and what stands behind them
     */
    static @Nullable Finding of(String[] fields, List<String> cells, int columns) {
        List<String> codes = List.of(fields[CODES].strip().split(" +"));
        if (codes.contains(TableFindings.UNDECODABLE_TEXT) && cells.stream().anyMatch(Uncorrected::isUndecodable)) {
            return TableFindings.stillUndecodable();
        }
        for (String code : TableFindings.OF_QUOTES) {
            if (codes.contains(code) && cells.stream().anyMatch(Uncorrected::isQuoted)) {
                return TableFindings.stillQuoted(code);
            }
        }
        return cells.size() > columns ? TableFindings.valueBehindColumns() : null;
    }

    private static boolean isUndecodable(String cell) {
        return cell.contains(UNDECODABLE);
    }

    private static boolean isQuoted(String cell) {
        return cell.stripLeading().startsWith("\"");
    }
}
