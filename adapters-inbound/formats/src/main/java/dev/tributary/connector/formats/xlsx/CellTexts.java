package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What cells say, as text. */
final class CellTexts {

    /** So a workbook writes characters that XML does not take. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");

    private final SharedTexts shared;
    private final CellStyles styles;
    private final ExcelDates dates;

    CellTexts(SharedTexts shared, CellStyles styles, ExcelDates dates) {
        this.shared = shared;
        this.styles = styles;
        this.dates = dates;
    }

    /**
     * @param type of the cell, as it is written
     * @param style its number
     * @param value as it is written; of a formula what came out when it was computed last
     */
    String of(String type, int style, String value) throws Unreadable {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : unescaped(shared.get(Numbers.index(value.strip())));
            case "str", "inlineStr" -> unescaped(value);
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "n" -> number(styles.format(style), value);
            default -> value;
        };
    }

    private String number(NumberFormat format, String value) {
        Optional<BigDecimal> number = Numbers.parse(value);
        if (number.isEmpty()) {
            return value;
        }
        Optional<String> date =
                format.dates() == DateFormat.NONE ? Optional.empty() : dates.text(number.get(), format.dates());
        return date.orElseGet(() -> Numbers.text(number.get(), format.digits()));
    }

    private static String unescaped(String text) {
        String plain = text.contains("_x") ? ESCAPED.matcher(text).replaceAll(CellTexts::character) : text;
        return plain.indexOf('\r') < 0 ? plain : LINE_ENDS.matcher(plain).replaceAll("\n");
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
