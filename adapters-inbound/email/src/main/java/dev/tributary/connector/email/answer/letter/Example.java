package dev.tributary.connector.email.answer.letter;

import java.util.List;

/** Lines that are to be written just so. */
public record Example(List<String> lines) implements Block {

    public Example {
        lines = List.copyOf(lines);
    }

    @Override
    public String plain() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String html() {
        return Markup.element(
                "pre",
                "margin:0 0 0.8em;padding:0.6em;background:#f4f4f4;white-space:pre-wrap",
                String.join("\n", lines));
    }
}
