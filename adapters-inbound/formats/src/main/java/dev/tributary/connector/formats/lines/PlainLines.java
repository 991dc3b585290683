package dev.tributary.connector.formats.lines;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart at its line ends, of whatever system. */
final class PlainLines {

    private static final String ENDS = "\n\r\u2028\u2029";

    private PlainLines() {}

    /** Its lines, or one more than are wanted at most. */
    static List<String> of(String text, int most) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int place = 0; place < text.length() && lines.size() <= most; place++) {
            if (ENDS.indexOf(text.charAt(place)) < 0) {
                continue;
            }
            lines.add(text.substring(start, place));
            place += text.startsWith("\r\n", place) ? 1 : 0;
            start = place + 1;
        }
        if (start < text.length() && lines.size() <= most) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
