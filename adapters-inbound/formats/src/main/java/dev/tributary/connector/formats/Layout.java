package dev.tributary.connector.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the result file of a document looks like: like the document itself, where that is CSV.
 *
 * @param columns the names of the document's columns, as they were written
 * @param byteOrderMark whether the text begins with one
 * @param delimiter what stands between two values
 * @param lineEnd what ends a line
 */
public record Layout(List<String> columns, Charset charset, boolean byteOrderMark, char delimiter, String lineEnd) {

    public Layout {
        columns = List.copyOf(columns);
    }

    /** For documents that are no text of lines: as French Excel opens CSV without asking. */
    public static Layout forExcel(List<String> columns) {
        return new Layout(columns, StandardCharsets.UTF_8, true, ';', "\r\n");
    }

    /** For documents of machines. */
    public static Layout plain(List<String> columns) {
        return new Layout(columns, StandardCharsets.UTF_8, false, ';', "\n");
    }
}
