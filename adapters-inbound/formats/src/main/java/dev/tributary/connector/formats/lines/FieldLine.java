package dev.tributary.connector.formats.lines;

import java.util.Optional;

/**
 * A line that has a name and a value.
 *
 * @param slot the same for names that count as one; empty where the name is none of a field
 * @param name as it is written, without marks around it
 * @param value likewise; empty if there is none
 */
record FieldLine(String slot, String name, String value) {

    private static final String SEPARATORS = ":=\uFF1A\t";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNKNOWN = 40;
    private static final String IN_UNKNOWN = " \u00A0\u202F-_.'’()/°&";

    /** Empty for a line that has none. */
    static Optional<FieldLine> of(String text, FieldNames names) {
        String line = Marks.withoutBullets(text);
        int end = separator(line);
        if (end < 0) {
            return Optional.empty();
        }
        String written = Marks.strip(line.substring(0, end));
        String name = Marks.bare(written);
        String rest = Marks.strip(line.substring(end + 1));
        String value = Marks.unwrapped(Marks.isOpen(written) ? Marks.closed(rest) : rest);
        Optional<String> slot = names.slot(name);
        if (slot.isPresent()) {
            boolean isHeader = line.charAt(end) == '\t' && isNoValue(rest, names);
            return isHeader ? Optional.empty() : Optional.of(new FieldLine(slot.get(), name, value));
        }
        return isSeparated(line.charAt(end)) && isName(name) && isValue(name, rest)
                ? Optional.of(new FieldLine("", name, value))
                : Optional.empty();
    }

    boolean isKnown() {
        return !slot.isEmpty();
    }

    private static int separator(String line) {
        for (int place = 0; place < Math.min(line.length(), LONGEST_NAME); place++) {
            if (SEPARATORS.indexOf(line.charAt(place)) >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** The header of a table that was copied, or a row of more than a name and a value. */
    private static boolean isNoValue(String rest, FieldNames names) {
        return rest.indexOf('\t') >= 0 || names.slot(rest).isPresent();
    }

    /** A name that nobody knows is told by its colon alone. */
    private static boolean isSeparated(char separator) {
        return separator == ':' || separator == '\uFF1A';
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_UNKNOWN
                && Character.isLetter(name.charAt(0))
                && name.chars()
                        .allMatch(sign -> Character.isLetterOrDigit(sign)
                                || Character.getType(sign) == Character.NON_SPACING_MARK
                                || IN_UNKNOWN.indexOf(sign) >= 0);
    }

    /** Neither the rest of an address nor the minutes of a time. */
    private static boolean isValue(String name, String rest) {
        boolean isTime = !rest.isEmpty()
                && Character.isDigit(name.charAt(name.length() - 1))
                && Character.isDigit(rest.charAt(0));
        return !rest.startsWith("//") && !isTime;
    }
}
