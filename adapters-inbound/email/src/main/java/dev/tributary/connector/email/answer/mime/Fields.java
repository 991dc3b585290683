package dev.tributary.connector.email.answer.mime;

import java.util.List;
import java.util.regex.Pattern;

/** Header fields being written. Nothing that is put into one begins another. */
public final class Fields {

    private static final Pattern FOLDED = Pattern.compile("[ -~]*(\r\n [!-~][ -~]*)*");

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds one as it stands.
     *
     * @throws IllegalArgumentException if it is no ASCII, or more than one field
     */
    public Fields add(String name, String value) {
        if (!FOLDED.matcher(value).matches()) {
            throw new IllegalArgumentException("no value of a header field: " + name);
        }
        text.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    /** Adds one that holds any text. */
    public Fields addText(String name, String value) {
        return add(name, EncodedWords.of(value));
    }

    /** Adds one that holds message ids, each on a line of its own. */
    public Fields addIds(String name, List<String> ids) {
        return add(name, String.join("\r\n ", ids));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
