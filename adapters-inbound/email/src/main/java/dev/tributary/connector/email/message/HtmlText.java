package dev.tributary.connector.email.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reduces HTML to the lines that a reader sees. */
final class HtmlText implements NodeFilter {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "noscript",
            "object",
            "svg",
            "select",
            "textarea",
            "iframe");
    private static final List<String> HIDING =
            List.of("display:none", "visibility:hidden", "mso-hide:all", "font-size:0;", "font-size:0px");

    private final HtmlLines lines = new HtmlLines();

    private HtmlText() {}

    static String of(String html) {
        return of(Jsoup.parse(html).body());
    }

    static String of(Element element) {
        HtmlText text = new HtmlText();
        element.childNodes().forEach(node -> node.filter(text));
        return text.lines.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.add(text.getWholeText(), isPreformatted(text));
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if ("br".equals(element.normalName())) {
            lines.end();
        }
        around(element);
        if (isQuote(element)) {
            lines.quote();
        }
        if ("tr".equals(element.normalName()) && HtmlRow.isOne(element)) {
            lines.add(HtmlRow.text(element), true);
            lines.endIfBegun();
            return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isQuote(element)) {
                lines.endIfBegun();
                lines.unquote();
            }
            around(element);
        }
        return FilterResult.CONTINUE;
    }

    private void around(Element element) {
        if (HtmlBlocks.isSetApart(element)) {
            lines.setApart();
        } else if (element.isBlock() || HtmlBlocks.isCell(element)) {
            lines.endIfBegun();
        }
    }

    static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "") + ";";
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDING.stream().anyMatch(style::contains);
    }

    /** What is only set in further is no quote. */
    private static boolean isQuote(Element element) {
        return "blockquote".equals(element.normalName())
                && ("cite".equalsIgnoreCase(element.attr("type")) || element.hasClass("gmail_quote"));
    }

    private static boolean isPreformatted(TextNode text) {
        Node parent = text.parent();
        return parent instanceof Element element && element.closest("pre") != null;
    }
}
