package dev.tributary.connector.email.message;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header field with parameters, such as {@code Content-Type}, however badly it is written. The library refuses what is
 * not to the letter, and decodes names only if the whole program is set so.
 */
final class HeaderValue {

    private static final Pattern PARAMETER =
            Pattern.compile("\\s*+([^=;\"\\s]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)(?:\"[^;]*+|$)|([^;]*+))");

    private final String value;
    private final Map<String, String> parameters;

    private HeaderValue(String value, Map<String, String> parameters) {
        this.value = value;
        this.parameters = parameters;
    }

    /**
     * Reads one.
     *
     * @param raw unfolded, its characters bytes still
     */
    static HeaderValue of(String raw) {
        int end = raw.indexOf(';');
        String value = (end < 0 ? raw : raw.substring(0, end)).replaceAll("\\([^()]*+\\)|[\\s\"]", "");
        return new HeaderValue(value.toLowerCase(Locale.ROOT), end < 0 ? Map.of() : parameters(raw.substring(end + 1)));
    }

    private static Map<String, String> parameters(String raw) {
        Map<String, String> found = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(raw);
        for (int at = 0; at < raw.length(); at = next(raw, at)) {
            if (parameter.region(at, raw.length()).lookingAt()) {
                String quoted = parameter.group(2);
                String content =
                        quoted == null ? parameter.group(3).strip() : quoted.replaceAll("\\\\([\"\\\\])", "$1");
                found.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), content);
                at = parameter.end();
            }
        }
        return found;
    }

    private static int next(String raw, int at) {
        int semicolon = raw.indexOf(';', at);
        return semicolon < 0 ? raw.length() : semicolon + 1;
    }

    /** What stands before the parameters, in lower case. */
    String value() {
        return value;
    }

    /** A parameter as it is written. */
    @Nullable
    String token(String name) {
        return parameters.get(name);
    }

    /** A parameter decoded by RFC 2231, else by RFC 2047, else as text in a likely charset. */
    @Nullable
    String text(String name) {
        String extended = new ExtendedParameter(parameters, name).text();
        if (extended != null) {
            return extended;
        }
        String plain = parameters.get(name);
        return plain == null ? null : EncodedWords.decode(plain);
    }
}
