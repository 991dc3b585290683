package dev.tributary.connector.email.answer.letter;

import java.util.List;
import java.util.stream.Collectors;

/** Things side by side, each on a line of its own. */
public record Bullets(List<String> items) implements Block {

    public Bullets {
        items = List.copyOf(items);
    }

    @Override
    public String plain() {
        return items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
    }

    @Override
    public String html() {
        return items.stream()
                .map(item -> Markup.element("li", "margin:0 0 0.3em", item))
                .collect(Collectors.joining("", "<ul style=\"margin:0 0 0.8em;padding-left:1.4em\">\n", "</ul>\n"));
    }
}
