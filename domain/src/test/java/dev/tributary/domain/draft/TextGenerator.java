package dev.tributary.domain.draft;

import java.util.List;
import java.util.SplittableRandom;

/** Makes texts as partners write them, and as they should rather not. */
final class TextGenerator {

    private static final List<String> PIECES = List.of(
            "rue de l'Union",
            "Entrepôt",
            "Œuvre",
            "ÎLE",
            "à",
            "é",
            "ü",
            "ß",
            "naïve",
            "ça",
            "«",
            "»",
            "’",
            "€",
            "&",
            "+",
            "%",
            ";",
            ",",
            "\"",
            "'",
            "\\",
            "/",
            "<b>",
            "{field}",
            "$1",
            "=1+1",
            "%20",
            "\n",
            "\r\n",
            "\t",
            " ",
            "  ",
            "\u00a0",
            "🚚",
            "👩‍🚒",
            "e\u0301",
            "日本",
            "ﷺ",
            "0",
            "12",
            "AA-123-BB",
            "null");

    private static final int[] INSIDE_IDS = "ABC-123_é/&+%;?# 🚚".codePoints().toArray();

    private final SplittableRandom random;

    TextGenerator(SplittableRandom random) {
        this.random = random;
    }

    /** One to so many characters, not blank. */
    String text(int longest) {
        int length = random.nextInt(10) == 0 ? longest : 1 + random.nextInt(Math.min(longest, 60));
        StringBuilder text = new StringBuilder(letter());
        while (text.codePointCount(0, text.length()) < length) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** As a mission's id may be. */
    String id() {
        StringBuilder id = new StringBuilder(letter());
        int inner = random.nextInt(99);
        for (int count = 0; count < inner; count++) {
            id.appendCodePoint(INSIDE_IDS[random.nextInt(INSIDE_IDS.length)]);
        }
        return id.append(random.nextInt(10)).toString();
    }

    private String letter() {
        return Character.toString('A' + random.nextInt(26));
    }
}
