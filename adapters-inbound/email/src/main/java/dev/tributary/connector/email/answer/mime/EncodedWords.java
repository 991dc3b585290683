package dev.tributary.connector.email.answer.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Any text in a header field, as RFC 2047 has it. */
final class EncodedWords {

    /** Of UTF-8, in one word: the line that holds one has at most 76 characters. */
    private static final int MOST_BYTES = 36;

    private static final int LONGEST_PLAIN = 60;

    private EncodedWords() {}

    /** The text; several words stand on lines of their own. */
    static String of(String text) {
        return isPlain(text) ? text : String.join("\r\n ", words(text));
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST_PLAIN
                && !text.contains("=?")
                && text.chars().allMatch(character -> character >= ' ' && character < 127);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int size = 0;
        for (int character : text.codePoints().toArray()) {
            int more = bytes(Character.toString(character)).length;
            if (size + more > MOST_BYTES) {
                words.add(word(word));
                word.setLength(0);
                size = 0;
            }
            word.appendCodePoint(character);
            size += more;
        }
        words.add(word(word));
        return words;
    }

    private static String word(StringBuilder text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text.toString())) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
