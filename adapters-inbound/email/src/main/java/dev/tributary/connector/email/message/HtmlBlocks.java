package dev.tributary.connector.email.message;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How elements stand to each other. */
final class HtmlBlocks {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SET_APART = Set.of("hr", "blockquote", "pre");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    private HtmlBlocks() {}

    static boolean isCell(Element element) {
        return CELLS.contains(element.normalName());
    }

    /** Whether an empty line stands before and behind it. */
    static boolean isSetApart(Element element) {
        String name = element.normalName();
        return SET_APART.contains(name)
                || (LISTS.contains(name) && element.closest("li") == null)
                || ("table".equals(name) && element.selectFirst("table table") == null)
                || ("p".equals(name) && isParagraph(element));
    }

    /** Some programs make each line a paragraph of its own; one that holds several lines is meant as one. */
    private static boolean isParagraph(Element element) {
        return !element.hasClass("MsoNormal") && element.text().length() > 0 && element.selectFirst("br") != null;
    }
}
