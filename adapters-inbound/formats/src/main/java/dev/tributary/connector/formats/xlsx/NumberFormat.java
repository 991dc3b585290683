package dev.tributary.connector.formats.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a cell shows its number.
 *
 * @param dates whether as a date
 * @param digits the fewest of an integer, zeros before it
 */
record NumberFormat(DateFormat dates, int digits) {

    static final NumberFormat GENERAL = new NumberFormat(DateFormat.NONE, 1);

    /** Texts, padding, colours and conditions; but hours, minutes and seconds that go on counting stay. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    /** Of those that a workbook does not spell out; names of days and months do not matter. */
    static NumberFormat builtIn(int id) {
        if ((id >= 14 && id <= 17)
                || (id >= 27 && id <= 31)
                || id == 36
                || (id >= 50 && id <= 54)
                || id == 57
                || id == 58) {
            return new NumberFormat(DateFormat.DATE, 1);
        }
        if ((id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56) {
            return new NumberFormat(DateFormat.TIME, 1);
        }
        return GENERAL;
    }

    static NumberFormat of(String code) {
        String positive = NOT_SHOWN.matcher(code).replaceAll("").split(";", 2)[0];
        String shown = positive.toLowerCase(Locale.ROOT);
        if (ZEROS.matcher(shown).matches()) {
            return new NumberFormat(DateFormat.NONE, shown.length());
        }
        if (shown.contains("general")) {
            return GENERAL;
        }
        if (shown.contains("h") || shown.contains("s")) {
            return new NumberFormat(DateFormat.TIME, 1);
        }
        boolean date = shown.contains("d") || shown.contains("m") || shown.contains("y");
        return date ? new NumberFormat(DateFormat.DATE, 1) : GENERAL;
    }
}
