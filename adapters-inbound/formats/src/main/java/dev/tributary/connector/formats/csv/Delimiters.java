package dev.tributary.connector.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import dev.tributary.connector.formats.table.Values;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between two values, as a file tells or shows it. */
final class Delimiters {

    private static final char[] USUAL = {';', ',', '\t'};

    /** As Excel takes it, and as it looks once a program has written it as a row. */
    private static final Pattern DECLARATION = Pattern.compile("(?i)\"?sep=([^\"\\n])\\1*\"?\\1*\\n?");

    private Delimiters() {}

    /** What the first line says, if it is there to say it. */
    static Optional<Character> declared(String line) {
        Matcher matcher = DECLARATION.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    /** What splits the record that follows into columns that are known, or else into most. */
    static char guess(PhysicalLines lines, Predicate<String> known) throws IOException {
        String record = peek(lines);
        return best(record, true, known).or(() -> best(record, false, known)).orElse(USUAL[0]);
    }

    private static Optional<Character> best(String record, boolean sound, Predicate<String> known) {
        Optional<Character> best = Optional.empty();
        long most = 0;
        for (char delimiter : USUAL) {
            long score = score(fields(record, delimiter, sound), record.length(), known);
            if (score > most) {
                best = Optional.of(delimiter);
                most = score;
            }
        }
        return best;
    }

    private static String peek(PhysicalLines lines) throws IOException {
        lines.beginRecord();
        StringBuilder record = new StringBuilder();
        String line;
        do {
            line = lines.readLine();
            record.append(line);
        } while (!line.isEmpty() && record.length() < PhysicalLines.LONGEST_RECORD / 4 && isOpen(record));
        lines.rewind();
        return record.toString();
    }

    private static boolean isOpen(CharSequence record) {
        return record.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** What splits it; a broken record is split as it looks only where nothing splits it soundly. */
    private static String[] fields(String record, char delimiter, boolean sound) {
        if (!sound) {
            return record.split(Pattern.quote(String.valueOf(delimiter)), -1);
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .trimWhitespacesAroundQuotes(true)
                    .ofSingleCsvRecord(StringArrayHandler.of(), record);
        } catch (CsvParseException noRecord) {
            return new String[] {""};
        }
    }

    private static long score(String[] names, int length, Predicate<String> known) {
        long recognised = Arrays.stream(names)
                .filter(name -> known.test(Values.plain(name)))
                .count();
        return recognised * length + names.length - 1;
    }
}
