package dev.tributary.connector.formats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which field of a record stands in which column.
 *
 * @param names of those with a name
 * @param positions of the columns, among the fields of a record
 * @param end behind the last of them
 * @param origin what the fields before the columns are
 * @param line the header's own fields; none if there is no header
 */
public record Columns(List<String> names, List<Integer> positions, int end, Origin origin, List<String> line) {

    /** Where a file comes from. */
    public enum Origin {
        PARTNER,
        /** It is a result file that comes back: the verdicts stand before the columns, and its values are guarded. */
        RESULT
    }

    /** What a result file has before the columns of its document. */
    private static final List<String> VERDICT = List.of("line", "verdict", "code", "message");

    /** Those that the first row names. */
    public static Columns of(RawRow first, HeaderRule rule) throws Unreadable {
        List<String> names = Arrays.stream(first.fields()).map(Values::plain).toList();
        Origin origin = names.size() >= VERDICT.size()
                        && names.subList(0, VERDICT.size()).equals(VERDICT)
                ? Origin.RESULT
                : Origin.PARTNER;
        if (rule == HeaderRule.NONE) {
            return numbered(names, origin);
        }
        List<String> columns = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = start(origin); i < names.size(); i++) {
            if (Values.isValue(names.get(i))) {
                columns.add(origin == Origin.RESULT ? FormulaGuard.unguard(names.get(i)) : names.get(i));
                positions.add(i);
            }
        }
        refuseTwice(columns, first.line());
        int end = positions.isEmpty() ? start(origin) : positions.get(positions.size() - 1) + 1;
        return new Columns(columns, positions, end, origin, trimmed(names));
    }

    private static Columns numbered(List<String> names, Origin origin) {
        List<Integer> positions =
                IntStream.range(start(origin), names.size()).boxed().toList();
        List<String> columns = IntStream.rangeClosed(1, positions.size())
                .mapToObj(String::valueOf)
                .toList();
        return new Columns(
                columns, positions, names.size(), origin, origin == Origin.RESULT ? trimmed(names) : List.of());
    }

    private static void refuseTwice(List<String> names, long line) throws Unreadable {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new Unreadable(line, TableFindings.columnTwice(name));
            }
        }
    }

    private static int start(Origin origin) {
        return origin == Origin.RESULT ? VERDICT.size() : 0;
    }

    /** Without what is empty at its end. */
    private static List<String> trimmed(List<String> fields) {
        int end = fields.size();
        while (end > 0 && !Values.isValue(fields.get(end - 1))) {
            end--;
        }
        return List.copyOf(fields.subList(0, end));
    }

    /** Before the columns. */
    int start() {
        return start(origin);
    }

    /** Whether the record in which it was found is no row. */
    public boolean isWritten() {
        return !line.isEmpty();
    }

    boolean isRepeatedBy(String[] fields) {
        if (line.isEmpty()
                || fields.length < line.size()
                || !Values.plain(fields[0]).equals(line.get(0))) {
            return false;
        }
        return trimmed(Arrays.stream(fields).map(Values::plain).toList()).equals(line);
    }
}
