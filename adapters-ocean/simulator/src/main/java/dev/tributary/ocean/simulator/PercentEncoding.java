package dev.tributary.ocean.simulator;

import java.util.Optional;

/** Decodes one name or value of a query or a form as strictly as a servlet container does. */
final class PercentEncoding {

    private static final String LEGAL_PUNCTUATION = "-._~!$'()*,;:@/?+%=";

    private PercentEncoding() {}

    /** The text, or empty for a wrong escape, an illegal character or bytes that are no UTF-8. */
    static Optional<String> decode(String encoded) {
        byte[] bytes = new byte[encoded.length()];
        int length = 0;
        for (int index = 0; index < encoded.length(); index++) {
            char character = encoded.charAt(index);
            if (!isLegal(character)) {
                return Optional.empty();
            }
            int value = character == '+' ? ' ' : character;
            if (character == '%') {
                value = escapedByte(encoded, index + 1);
                index += 2;
            }
            if (value < 0) {
                return Optional.empty();
            }
            bytes[length++] = (byte) value;
        }
        return StrictUtf8.decode(bytes, length);
    }

    private static boolean isLegal(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || LEGAL_PUNCTUATION.indexOf(character) >= 0;
    }

    private static int escapedByte(String encoded, int from) {
        if (from + 2 > encoded.length()) {
            return -1;
        }
        int high = hexDigit(encoded.charAt(from));
        int low = hexDigit(encoded.charAt(from + 1));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int hexDigit(char character) {
        return character < 128 ? Character.digit(character, 16) : -1;
    }
}
