package dev.tributary.connector.email.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
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

    /** The library repeats such elements, where they are not closed, in every block that follows: a page could fill memory. */
    private static final Pattern FORMATTING =
            Pattern.compile("(?i)<(/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])");

    /** Elements within elements; deeper ones count as if they stood beside each other. The library is slow where it is deep. */
    private static final int DEEPEST = 100;

    private final HtmlLines lines = new HtmlLines();

    private int preformatted;

    private HtmlText() {}

    static String of(String html) {
        return of(parsed(html));
    }

    static Element parsed(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return parser.parseInput(FORMATTING.matcher(html).replaceAll("<$1span"), "")
                .body();
    }

    static String of(Element element) {
        HtmlText text = new HtmlText();
        element.childNodes().forEach(node -> node.filter(text));
        return text.lines.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.add(text.getWholeText(), preformatted > 0);
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
        preformatted += isPreformatted(element) ? 1 : 0;
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
            preformatted -= isPreformatted(element) ? 1 : 0;
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
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.hasAttr("style") && isHiding(element.attr("style")));
    }

    private static boolean isHiding(String style) {
        String written = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "") + ";";
        return HIDING.stream().anyMatch(written::contains);
    }

    /** What is only set in further is no quote. */
    private static boolean isQuote(Element element) {
        return "blockquote".equals(element.normalName())
                && ("cite".equalsIgnoreCase(element.attr("type")) || element.hasClass("gmail_quote"));
    }

    private static boolean isPreformatted(Element element) {
        return "pre".equals(element.normalName());
    }
}
