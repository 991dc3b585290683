package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.rows.RowRules.Postcodes;
import dev.tributary.connector.spi.MissionDraft;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the value of one field, finds what Excel has made of it, and mends what can be mended without guessing. */
final class Values {

    private static final Pattern EXCEL_ERROR = Pattern.compile(
            "#{3,}|#(N/A|N/D|REF!|VALUE!|VALEUR!|DIV/0!|NAME\\?|NOM\\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!|BUSY!)");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Map<String, String> DISPATCHES = words();

    private final RowRules rules;
    private final DateReading dates;

    Values(RowRules rules) {
        this.rules = rules;
        this.dates = new DateReading(rules);
    }

    void read(Planned field, String text, Reading reading) {
        if (text.charAt(0) == '#' && EXCEL_ERROR.matcher(text).matches()) {
            reading.refuse(RowFindings.excelError(field.column().path()));
            return;
        }
        switch (field.column()) {
            case ID, CUSTOMER_ID -> number(field, text, reading);
            case INTERVENTION_AT, EXPIRES_AT -> dates.read(field, text, reading);
            case POSTAL_CODE -> postcode(field, text, reading);
            case LATITUDE, LONGITUDE ->
                reading.set(field.column(), Blanks.remove(text).replace(',', '.'));
            case DISPATCH -> reading.set(field.column(), DISPATCHES.getOrDefault(text.toLowerCase(Locale.ROOT), text));
            case ACTION -> action(text, reading);
            default -> reading.set(field.column(), text);
        }
    }

    private static void number(Planned field, String text, Reading reading) {
        if (SCIENTIFIC.matcher(text).matches()) {
            reading.refuse(RowFindings.scientificNumber(field.column().path()));
        } else {
            reading.set(field.column(), text);
        }
    }

    private void postcode(Planned field, String text, Reading reading) {
        boolean isShort = FOUR_DIGITS.matcher(text).matches();
        if (isShort && rules.postcodes() == Postcodes.FRENCH) {
            reading.set(field.column(), "0" + text);
            reading.warn(RowFindings.postcodeZeroRestored());
        } else {
            reading.set(field.column(), text);
        }
    }

    private static void action(String text, Reading reading) {
        String name = text.toUpperCase(Locale.ROOT);
        Stream.of(MissionDraft.Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .ifPresentOrElse(reading::act, () -> reading.refuse(RowFindings.unknownAction()));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Set.of("true", "vrai", "oui", "yes", "1", "send").forEach(word -> words.put(word, "SEND"));
        Set.of("false", "faux", "non", "no", "0", "prepare").forEach(word -> words.put(word, "PREPARE"));
        return Map.copyOf(words);
    }
}
