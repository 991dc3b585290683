package dev.tributary.connector.email.message;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A row of a table that makes one line. */
final class HtmlRow {

    private HtmlRow() {}

    /** Whether none of its cells holds more than a line. */
    static boolean isOne(Element row) {
        return row.selectFirst("table") == null && cells(row).stream().noneMatch(text -> text.indexOf('\n') >= 0);
    }

    static String text(Element row) {
        List<String> cells = cells(row);
        if (cells.size() != 2) {
            return cells.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        }
        String first = cells.get(0);
        String colon = first.isEmpty() || first.endsWith(":") ? "" : ":";
        return (first + colon + " " + cells.get(1)).strip();
    }

    private static List<String> cells(Element row) {
        return row.children().stream()
                .filter(HtmlBlocks::isCell)
                .filter(cell -> !HtmlText.isHidden(cell))
                .map(cell -> PlainText.of(HtmlText.of(cell)).strip())
                .toList();
    }
}
