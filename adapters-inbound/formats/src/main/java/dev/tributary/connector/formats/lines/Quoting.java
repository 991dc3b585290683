package dev.tributary.connector.formats.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Finds out of each line of a mail how often it was quoted, and leaves out signatures and what stands between mails. */
final class Quoting {

    private static final String SIGNATURE = "--";

    private final List<Quoted> lines;
    private final Separators separators;
    private final int[] separated = new int[Quoted.DEEPEST + 1];
    private final boolean[] isSigned = new boolean[Quoted.DEEPEST + 1];
    private final List<TextLine> found = new ArrayList<>();

    private Quoting(List<String> written, Predicate<String> isField) {
        this.lines = written.stream().map(Quoted::of).toList();
        this.separators = new Separators(isField);
    }

    /**
     * All lines of a text.
     *
     * @param isField whether a line is a field of a mission, whatever else it looks like
     */
    static List<TextLine> of(List<String> written, Predicate<String> isField) {
        Quoting quoting = new Quoting(written, isField);
        int place = 0;
        while (place < quoting.lines.size()) {
            place = quoting.take(place);
        }
        return Collections.unmodifiableList(quoting.found);
    }

    private int take(int place) {
        Quoted line = lines.get(place);
        if (line.isBlank()) {
            return pass(place + 1);
        }
        forgetBelow(line.depth());
        int end = separators.end(lines, place);
        if (end > place) {
            separate(line.depth(), end);
            return pass(end);
        }
        if (line.text().equals(SIGNATURE)) {
            isSigned[line.depth()] = true;
        }
        if (isSigned[line.depth()]) {
            return pass(place + 1);
        }
        found.add(new TextLine(place + 1, level(line.depth()), line.text()));
        return place + 1;
    }

    /** Where a quote is left, what was found in it ends. */
    private void forgetBelow(int depth) {
        for (int deeper = depth + 1; deeper <= Quoted.DEEPEST; deeper++) {
            separated[deeper] = 0;
            isSigned[deeper] = false;
        }
    }

    /** Where the mail that follows bears marks of quoting, it ends with them, and an answer may stand below. */
    private void separate(int depth, int end) {
        int next = end;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        if (next == lines.size() || lines.get(next).depth() <= depth) {
            separated[depth]++;
            isSigned[depth] = false;
        }
    }

    private int pass(int end) {
        while (found.size() < end) {
            found.add(TextLine.blank(found.size() + 1));
        }
        return end;
    }

    private int level(int depth) {
        int level = depth;
        for (int outer = 0; outer <= depth; outer++) {
            level += separated[outer];
        }
        return Math.min(level, Quoted.DEEPEST);
    }
}
