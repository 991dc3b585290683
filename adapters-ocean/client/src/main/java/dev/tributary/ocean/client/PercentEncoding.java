package dev.tributary.ocean.client;

import java.nio.charset.StandardCharsets;

/** Percent-encoding by RFC 3986: in UTF-8, and a blank is never a plus. */
final class PercentEncoding {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved((char) octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(DIGITS[(octet >> 4) & 0xF]).append(DIGITS[octet & 0xF]);
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || UNRESERVED_MARKS.indexOf(character) >= 0;
    }
}
