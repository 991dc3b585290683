package dev.tributary.domain.draft;

import dev.tributary.domain.Text;
import java.util.regex.Pattern;

/** Quotes what was given for a number or a date; words are not quoted, since a name may have got into the wrong field. */
final class Quotation {

    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[0-9TZeE:.,/+ -]{1,40}");
    private static final Text UNQUOTED = new Text("the value", "la valeur");

    private Quotation() {}

    static Detail of(String value) {
        boolean harmless = DIGITS_AND_SIGNS.matcher(value).matches();
        return new Detail("value", harmless ? new Text(value, value) : UNQUOTED);
    }
}
