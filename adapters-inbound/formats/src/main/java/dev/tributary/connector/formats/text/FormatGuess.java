package dev.tributary.connector.formats.text;

import dev.tributary.connector.formats.Format;
import java.util.Locale;

/** Which format a text is in, by how it begins. */
final class FormatGuess {

    private FormatGuess() {}

    static Format of(String beginning, String name) {
        String text = beginning.strip();
        if (text.startsWith("<")) {
            return Format.XML;
        }
        if (text.startsWith("{")) {
            return isOneALine(text, name.toLowerCase(Locale.ROOT)) ? Format.NDJSON : Format.JSON;
        }
        return text.startsWith("[") ? Format.JSON : Format.CSV;
    }

    private static boolean isOneALine(String text, String name) {
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return true;
        }
        String[] lines = text.split("\\R", 2);
        if (lines.length < 2) {
            return false;
        }
        String first = lines[0].strip();
        String rest = lines[1].stripLeading();
        return rest.startsWith("{") && (isWhole(first) || (!isOpen(first) && isWhole(firstLineOf(rest))));
    }

    private static String firstLineOf(String text) {
        return text.split("\\R", 2)[0].strip();
    }

    /** Whether an object may follow, so that what begins with one on the next line belongs to this one. */
    private static boolean isOpen(String line) {
        return line.endsWith(":") || line.endsWith("[") || (line.endsWith(",") && line.indexOf('[') >= 0);
    }

    /** Whether the object that begins here ends at the end. */
    private static boolean isWhole(String object) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < object.length(); i++) {
            char c = object.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                i += c == '\\' ? 1 : 0;
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return depth == 0 && !quoted && object.endsWith("}");
    }
}
