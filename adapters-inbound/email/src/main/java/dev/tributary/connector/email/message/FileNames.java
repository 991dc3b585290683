package dev.tributary.connector.email.message;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the attachments of one mail: safely, and each one apart. */
final class FileNames {

    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 12;
    private static final Map<String, String> ENDINGS = Map.of(
            "text/csv", ".csv",
            "application/csv", ".csv",
            "text/comma-separated-values", ".csv",
            "application/json", ".json",
            "application/x-ndjson", ".ndjson",
            "application/xml", ".xml",
            "text/xml", ".xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
            "application/vnd.ms-excel", ".xls");

    private final Set<String> given = new HashSet<>();
    private int count;

    /** Without folders and what cannot be seen; null if nothing is left. */
    static @Nullable String cleaned(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String line = OneLine.of(Normalizer.normalize(name, Normalizer.Form.NFC), Integer.MAX_VALUE);
        String bare = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .strip();
        return bare.chars().allMatch(c -> c == '.' || c == ' ') ? null : bounded(bare, "");
    }

    /** With its point, in lower case; empty if there is none. */
    static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT);
    }

    /**
     * A name that no other attachment of the mail has.
     *
     * @param name as the mail gives it; null if it gives none
     */
    String next(@Nullable String name, String type) {
        count++;
        String wanted = name == null ? "attachment-" + count + endingOf(type) : name;
        String unique = wanted;
        for (int copy = 2; !given.add(unique.toLowerCase(Locale.ROOT)); copy++) {
            unique = bounded(wanted, " (" + copy + ")");
        }
        return unique;
    }

    private static String endingOf(String type) {
        return ENDINGS.getOrDefault(type, type.startsWith("text/") ? ".txt" : ".bin");
    }

    private static String bounded(String name, String mark) {
        int ending = ending(name).length();
        int end = name.length() - (ending > LONGEST_ENDING || ending == name.length() ? 0 : ending);
        int room = LONGEST - mark.length() - (name.length() - end);
        return OneLine.cut(name.substring(0, end), room) + mark + name.substring(end);
    }
}
