package dev.tributary.connector.email.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail in the outbox: what its parcel says.
 *
 * @param key under which its content is kept
 * @param chunks how many entries its content is
 * @param to the envelope's recipient
 */
record Outgoing(String key, int chunks, String to) {

    /** Keys of contents begin so. */
    static final String PREFIX = "answer/";

    private static final Pattern WRITTEN = Pattern.compile("1 (\\S+) (\\d{1,3}) (\\S+)");

    static Optional<Outgoing> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Outgoing(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    String write() {
        return "1 " + key + " " + chunks + " " + to;
    }

    /** The keys of its content, in order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int chunk = 0; chunk < chunks; chunk++) {
            keys.add(PREFIX + key + "/" + "%03d".formatted(chunk));
        }
        return keys;
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return key;
    }
}
