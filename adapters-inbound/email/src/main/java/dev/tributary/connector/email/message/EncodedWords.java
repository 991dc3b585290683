package dev.tributary.connector.email.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the words of RFC 2047, also where they stand against its rules: within words and quotes, with characters that
 * begin in one word and end in the next, in charsets that nobody knows.
 */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([BbQq])\\?([^?]*+)\\?=");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String charset;

    private EncodedWords() {}

    /**
     * The text of a header field.
     *
     * @param raw its characters are bytes still
     */
    static String decode(String raw) {
        return new EncodedWords().read(raw);
    }

    private String read(String raw) {
        Matcher words = WORD.matcher(raw);
        int end = 0;
        while (words.find()) {
            String between = raw.substring(end, words.start());
            if (end == 0 || !between.isBlank()) {
                plain(between);
            }
            encoded(words.group(1), words.group(2), words.group(3));
            end = words.end();
        }
        plain(raw.substring(end));
        return text.toString();
    }

    private void plain(String raw) {
        flush();
        text.append(Charsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null));
    }

    private void encoded(String label, String encoding, String content) {
        int language = label.indexOf('*');
        String name = (language < 0 ? label : label.substring(0, language)).toLowerCase(Locale.ROOT);
        if (!name.equals(charset)) {
            flush();
            charset = name;
        }
        bytes.writeBytes("b".equalsIgnoreCase(encoding) ? base64(content) : quoted(content));
    }

    private void flush() {
        text.append(Charsets.decode(bytes.toByteArray(), charset));
        bytes.reset();
        charset = null;
    }

    private static byte[] base64(String content) {
        try {
            String letters = content.replaceAll("[^A-Za-z0-9+/]", "");
            int excess = letters.length() % 4 == 1 ? 1 : 0;
            return Base64.getDecoder().decode(letters.substring(0, letters.length() - excess));
        } catch (IllegalArgumentException damaged) {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quoted(String content) {
        return Escapes.decode(content.replace('_', ' '), '=');
    }
}
