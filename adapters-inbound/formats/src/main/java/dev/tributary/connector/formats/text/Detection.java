package dev.tributary.connector.formats.text;

import dev.tributary.connector.formats.Format;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a file was found to be.
 *
 * @param charset of its text; of no meaning for a workbook
 * @param byteOrderMark whether its result file begins with one: its own text does, or is plain ASCII so far, and spreadsheets
 *     would not take what is written into it for UTF-8
 * @param lineEnd the first that it has
 * @param returned what it is as a result file that comes back; null if it is none
 */
public record Detection(
        Format format,
        Charset charset,
        boolean byteOrderMark,
        String lineEnd,
        @Nullable Returned returned) {

    /**
     * A result file that comes back.
     *
     * @param delimiter what stands between its values, whatever is set
     * @param isSavedAgain whether a program that took it for Windows-1252 has added bytes of that charset
     */
    public record Returned(char delimiter, boolean isSavedAgain) {}

    /** Of a file that is no result file. */
    public Detection(Format format, Charset charset, boolean byteOrderMark, String lineEnd) {
        this(format, charset, byteOrderMark, lineEnd, null);
    }

    /** Whether its bytes are of two charsets. */
    public boolean isSavedAgain() {
        return returned != null && returned.isSavedAgain();
    }
}
