package dev.tributary.connector.email.answer.letter;

/** What the blocks after it are about. */
public record Heading(String text) implements Block {

    @Override
    public String plain() {
        return text + "\n" + "-".repeat(text.length()) + "\n";
    }

    @Override
    public String html() {
        return Markup.element("h2", "font-size:1.1em;margin:1.2em 0 0.4em", text);
    }
}
