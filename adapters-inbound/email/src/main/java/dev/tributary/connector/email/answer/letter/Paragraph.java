package dev.tributary.connector.email.answer.letter;

/** A few sentences. */
public record Paragraph(String text) implements Block {

    @Override
    public String plain() {
        return text + "\n";
    }

    @Override
    public String html() {
        return Markup.element("p", "margin:0 0 0.8em", text);
    }
}
