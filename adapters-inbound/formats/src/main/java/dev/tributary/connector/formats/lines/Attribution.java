package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.HeaderName;
import java.util.List;
import java.util.function.Predicate;

/** The line, or wrapped lines, by which mail programs say who wrote what follows, and when. */
final class Attribution {

    static final int LONGEST = 400;

    private static final int MOST_LINES = 3;

    private final Predicate<String> isField;

    /** Where some lines are fields of missions whatever they look like. */
    Attribution(Predicate<String> isField) {
        this.isField = isField;
    }

    /** Where it ends; the place itself where none begins here. */
    int end(List<Quoted> lines, int place) {
        Quoted first = lines.get(place);
        boolean mayBeWrapped = first.text().startsWith("Le ") || first.text().startsWith("On ");
        StringBuilder said = new StringBuilder();
        int end = Math.min(lines.size(), place + (mayBeWrapped ? MOST_LINES : 1));
        for (int next = place; next < end; next++) {
            Quoted line = lines.get(next);
            if (line.isBlank() || line.depth() != first.depth() || line.text().length() > LONGEST) {
                return place;
            }
            if (isField.test(line.text())) {
                return place;
            }
            said.append(line.text()).append(' ');
            if (isAttribution(said.toString())) {
                return next + 1;
            }
        }
        return place;
    }

    /** A date or an address belongs to it: what a client has written is no quote. */
    private static boolean isAttribution(String said) {
        if (said.chars().noneMatch(sign -> Character.isDigit(sign) || sign == '@')) {
            return false;
        }
        String key = HeaderName.key(said);
        return key.endsWith("wrote:")
                || key.endsWith("aecrit:")
                || (key.endsWith(":") && (key.contains("aecritle") || key.contains("wroteon")));
    }
}
