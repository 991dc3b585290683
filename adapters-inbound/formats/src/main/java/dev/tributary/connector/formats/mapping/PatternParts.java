package dev.tributary.connector.formats.mapping;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of dates, cut where the names of months are.
 *
 * @param parts in their order, with years that need no era
 */
record PatternParts(List<String> parts) {

    private static final Pattern PART = Pattern.compile("'[^']*'?|(?<!M)M{3,4}(?!M)|(?<!L)L{3,4}(?!L)|(?s:.)");
    private static final Pattern MONTH = Pattern.compile("M{3,4}|L{3,4}");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'?");
    private static final Pattern ANY_MONTH = Pattern.compile("[ML]+");

    PatternParts {
        parts = List.copyOf(parts);
    }

    /**
     * Of a pattern as it is written.
     *
     * @throws IllegalArgumentException if the month stands in it twice, as where minutes were meant
     */
    static PatternParts of(String pattern) {
        if (ANY_MONTH.matcher(QUOTED.matcher(pattern).replaceAll("")).results().count() > 1) {
            throw new IllegalArgumentException("has two months");
        }
        return new PatternParts(PART.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .map(part -> part.equals("y") ? "u" : part)
                .toList());
    }

    /** All of it. */
    String pattern() {
        return String.join("", parts);
    }

    /** What reads it: where months have names, one reads a dot behind them as theirs, one as the pattern's. */
    List<DateTimeFormatter> readers() {
        boolean isNamed = parts.stream().anyMatch(part -> MONTH.matcher(part).matches());
        return Stream.of(true, false).limit(isNamed ? 2 : 1).map(this::reader).toList();
    }

    private DateTimeFormatter reader(boolean dotted) {
        DateTimeFormatterBuilder reader = new DateTimeFormatterBuilder().parseCaseInsensitive();
        StringBuilder between = new StringBuilder();
        for (String part : parts) {
            if (MONTH.matcher(part).matches()) {
                reader.appendPattern(between.toString());
                between.setLength(0);
                MonthNames.append(reader, dotted);
            } else {
                between.append(part);
            }
        }
        return reader.appendPattern(between.toString())
                .toFormatter(Locale.FRENCH)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
