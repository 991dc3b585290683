package dev.tributary.connector.formats.mapping;

import java.text.Normalizer;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The names of months as programs and people write them: whole or short, with a dot or without, accents or none. */
final class MonthNames {

    static final int MONTHS = 12;

    private static final List<String> FRENCH =
            names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
    private static final List<String> FRENCH_SHORT = names("janv févr mars avr mai juin juil août sept oct nov déc");
    private static final List<String> ENGLISH =
            names("january february march april may june july august september october november december");
    private static final List<String> ENGLISH_SHORT = names("jan feb mar apr may jun jul aug sep oct nov dec");
    private static final List<String> THREE_LETTERS = names("jan fév mar avr mai jun jul aoû sep oct nov déc");

    private MonthNames() {}

    /** Reads one of them; a dot behind it is a part of the name, or left for what follows. */
    static void append(DateTimeFormatterBuilder reader, boolean dotted) {
        for (List<String> names : List.of(FRENCH, ENGLISH)) {
            append(reader, names, "");
        }
        for (List<String> names : List.of(FRENCH_SHORT, ENGLISH_SHORT, THREE_LETTERS)) {
            if (dotted) {
                append(reader, names, ".");
            }
        }
        for (List<String> names : List.of(FRENCH_SHORT, ENGLISH_SHORT, THREE_LETTERS)) {
            append(reader, names, "");
        }
    }

    private static void append(DateTimeFormatterBuilder reader, List<String> names, String end) {
        for (UnaryOperator<String> spelling :
                List.<UnaryOperator<String>>of(name -> name, MonthNames::withoutAccents)) {
            Map<Long, String> texts = new HashMap<>();
            for (int month = 1; month <= MONTHS; month++) {
                texts.put((long) month, spelling.apply(names.get(month - 1)) + end);
            }
            reader.optionalStart().appendText(ChronoField.MONTH_OF_YEAR, texts).optionalEnd();
        }
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static List<String> names(String names) {
        return Stream.of(names.split(" ", -1)).toList();
    }
}
