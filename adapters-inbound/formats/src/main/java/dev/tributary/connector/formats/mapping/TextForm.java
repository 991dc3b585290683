package dev.tributary.connector.formats.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How texts are written, where it is told.
 *
 * @param charset null: as it looks
 * @param delimiter between the values of CSV; null: as it looks
 */
public record TextForm(@Nullable Charset charset, @Nullable Character delimiter) {

    static final String CHARSET = "charset";
    static final String DELIMITER = "delimiter";

    /** Whether they are told is up to the file. */
    public static final TextForm AS_IT_LOOKS = new TextForm(null, null);

    private static final Set<Character> NO_DELIMITERS = Set.of('"', '\'', '\r', '\n', '.', '=', '+', '-');

    /** Reads {@code charset} and {@code delimiter} among these settings. */
    public static TextForm of(Map<String, String> written, Faults faults) {
        return of(new Branch("", written, faults));
    }

    static TextForm of(Branch branch) {
        return new TextForm(charset(branch), delimiter(branch));
    }

    /** This, and what it leaves open as another one says. */
    public TextForm or(TextForm other) {
        return new TextForm(charset == null ? other.charset : charset, delimiter == null ? other.delimiter : delimiter);
    }

    private static @Nullable Charset charset(Branch branch) {
        String name = branch.text(CHARSET).orElse("");
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            branch.fault(
                    CHARSET,
                    "is no charset: write it such as utf-8 or windows-1252",
                    "n'est pas un jeu de caractères : écrivez-le comme utf-8 ou windows-1252");
            return null;
        }
    }

    private static @Nullable Character delimiter(Branch branch) {
        String written = branch.text(DELIMITER).orElse("");
        if (written.isEmpty()) {
            return null;
        }
        if (written.equalsIgnoreCase("tab") || written.equals("\\t")) {
            return '\t';
        }
        char first = written.charAt(0);
        if (written.length() != 1 || NO_DELIMITERS.contains(first) || Character.isLetterOrDigit(first)) {
            branch.fault(
                    DELIMITER,
                    "must be one character such as ; or , or |, or the word tab",
                    "doit être un caractère comme ; ou , ou |, ou le mot tab");
        }
        return first;
    }
}
