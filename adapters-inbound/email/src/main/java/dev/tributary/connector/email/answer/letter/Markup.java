package dev.tributary.connector.email.answer.letter;

/** HTML that holds what somebody else wrote. */
public final class Markup {

    private Markup() {}

    /** The text, none of it taken for markup. */
    public static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The text within an element. */
    public static String element(String name, String style, String text) {
        return "<" + name + " style=\"" + style + "\">" + of(text) + "</" + name + ">\n";
    }
}
