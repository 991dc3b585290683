package dev.tributary.connector.email.answer.letter;

import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody is told.
 *
 * @param title what a browser calls it
 * @param language in which it is written
 */
public record Letter(String title, Locale language, List<Block> blocks) {

    private static final Text LANGUAGE = new Text("en", "fr");
    private static final String STYLE = "font-family:sans-serif;font-size:15px;line-height:1.4;color:#1a1a1a";

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /** As plain text, lines ended by {@code \n}, blocks set apart by empty lines. */
    public String plain() {
        return blocks.stream().map(Block::plain).collect(Collectors.joining("\n"));
    }

    /** As one page of HTML that loads nothing and needs no style sheet. */
    public String html() {
        return "<!DOCTYPE html>\n<html lang=\"" + LANGUAGE.in(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Markup.of(title)
                + "</title>\n</head>\n<body style=\"" + STYLE + "\">\n"
                + blocks.stream().map(Block::html).collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    /** Shows nothing of what it says. */
    @Override
    public String toString() {
        return "letter of " + blocks.size() + " blocks";
    }
}
