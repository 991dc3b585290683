package dev.tributary.connector.formats.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which field of a record stands in which column.
 *
 * @param names of all up to the last that has one; empty for those without
 * @param origin what the fields before the columns are
 * @param line the header's own fields; none if there is no header
 */
public record Columns(List<String> names, Origin origin, List<String> line) {

    /** Where a file comes from. */
    public enum Origin {
        PARTNER,
        /** It is a result file that comes back: the verdicts stand before the columns, and its values are guarded. */
        RESULT
    }

    /** No file of missions has more; each row would take room for all of them. */
    static final int MOST = 1000;

    /** What a result file has before the columns of its document. */
    private static final List<String> VERDICT = List.of("line", "verdict", "code", "message");

    /**
     * Those that the first row names, or has.
     *
     * @throws Unreadable if no file of missions has such a first row
     */
    public static Columns of(RawRow first, HeaderRule rule) throws Unreadable {
        List<String> fields = trimmed(first.fields());
        Origin origin = fields.size() >= VERDICT.size()
                        && fields.subList(0, VERDICT.size()).equals(VERDICT)
                ? Origin.RESULT
                : Origin.PARTNER;
        Columns columns = rule.isWritten() || origin == Origin.RESULT
                ? new Columns(named(fields, origin), origin, fields)
                : new Columns(numbered(Math.max(first.fields().length, rule.columns())), origin, List.of());
        if (columns.names.size() > MOST) {
            throw new Unreadable(first.line(), TableFindings.tooManyColumns(columns.names.size(), MOST));
        }
        if (columns.names.isEmpty()) {
            throw new Unreadable(first.line(), TableFindings.resultWithoutMissions());
        }
        return columns;
    }

    private static List<String> named(List<String> fields, Origin origin) {
        return fields.subList(start(origin), fields.size()).stream()
                .map(name -> origin == Origin.RESULT ? FormulaGuard.unguard(name) : name)
                .toList();
    }

    private static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(String::valueOf).toList();
    }

    private static int start(Origin origin) {
        return origin == Origin.RESULT ? VERDICT.size() : 0;
    }

    /** As names, and without what is empty at its end. */
    private static List<String> trimmed(String[] fields) {
        int end = fields.length;
        while (end > 0 && !Values.isValue(fields[end - 1])) {
            end--;
        }
        return Arrays.stream(fields, 0, end).map(Values::plain).toList();
    }

    /** Before the columns. */
    int start() {
        return start(origin);
    }

    /** Behind the last of them. */
    public int end() {
        return start() + names.size();
    }

    /** Whether the record in which it was found is no row. */
    public boolean isWritten() {
        return !line.isEmpty();
    }

    /** What stands before the columns does not count. */
    boolean isRepeatedBy(String[] fields) {
        if (line.isEmpty() || fields.length < line.size() || isOther(fields[start()])) {
            return false;
        }
        List<String> values = trimmed(fields);
        return values.size() == line.size()
                && values.subList(start(), values.size()).equals(line.subList(start(), line.size()));
    }

    private boolean isOther(String field) {
        return !Values.plain(field).equals(line.get(start()));
    }
}
