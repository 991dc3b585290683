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

    /** How a result file begins. */
    private static final Pattern RESULT = Pattern.compile("\\s*\"?line\"?(\\t|[^\\w\"\\s])\"?verdict\\b");

    private Delimiters() {}

    /** What the first line says, if it is there to say it. */
    static Optional<Character> declared(String line) {
        Matcher matcher = DECLARATION.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    /** What splits the record that follows into columns that are known, or else into most. */
    static char guess(PhysicalLines lines, Predicate<String> known) throws IOException {
        String record = peek(lines);
        Matcher result = RESULT.matcher(record);
        if (result.lookingAt()) {
            return result.group(1).charAt(0);
        }
        char best = USUAL[0];
        long most = 0;
        for (char delimiter : USUAL) {
            long score = score(record, delimiter, known);
            if (score > most) {
                best = delimiter;
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

    private static long score(String record, char delimiter, Predicate<String> known) {
        try {
            String[] names = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .trimWhitespacesAroundQuotes(true)
                    .ofSingleCsvRecord(StringArrayHandler.of(), record);
            long recognised = Arrays.stream(names)
                    .filter(name -> known.test(Values.plain(name)))
                    .count();
            return recognised * record.length() + names.length;
        } catch (CsvParseException noRecord) {
            return 0;
        }
    }
}
