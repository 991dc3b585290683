package dev.tributary.connector.email.message;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes text as its sender saw it, also where the mail names its charset wrongly or not at all. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Named where any of those is meant that are like ASCII. */
    private static final Set<Charset> VAGUE = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

    private Charsets() {}

    /**
     * The text of bytes, without a byte order mark.
     *
     * @param label as the mail names the charset; null if it does not
     */
    static String decode(byte[] bytes, @Nullable String label) {
        Charset named = label == null ? StandardCharsets.UTF_8 : named(label);
        String text = VAGUE.contains(named) ? guessed(bytes) : new String(bytes, named);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** How many bytes a byte order mark of UTF-8 takes at the beginning. */
    static int markLength(byte[] bytes) {
        boolean isMarked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return isMarked ? 3 : 0;
    }

    private static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException isNot) {
            return new String(bytes, WINDOWS);
        }
    }

    /** What calls itself ISO-8859-1 has the characters that Windows adds to it, as a rule. */
    private static Charset named(String label) {
        try {
            Charset charset = Charset.forName(MimeUtility.javaCharset(label.strip()));
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
