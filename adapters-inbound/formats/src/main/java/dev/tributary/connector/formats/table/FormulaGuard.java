package dev.tributary.connector.formats.table;

/**
 * Keeps spreadsheets from taking a value for a formula, by an apostrophe before it. What the guard puts before a value it
 * takes off again, whatever the value is.
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final String DANGEROUS = "=+-@\t\r";

    private FormulaGuard() {}

    /** The value as it may stand in a result file. */
    public static String guard(String value) {
        return isDangerous(value) ? GUARD + value : value;
    }

    /** The value as it was before it was guarded. */
    public static String unguard(String value) {
        return value.length() > 1 && value.charAt(0) == GUARD && isDangerous(value) ? value.substring(1) : value;
    }

    /** Apostrophes that stand before it already do not count, or the way back would be unclear. */
    private static boolean isDangerous(String value) {
        int first = 0;
        while (first < value.length() && value.charAt(first) == GUARD) {
            first++;
        }
        return first < value.length() && DANGEROUS.indexOf(value.charAt(first)) >= 0;
    }
}
