package dev.tributary.connector.email.answer.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as quoted-printable: it can be read in the raw, and no server breaks its lines. */
final class QuotedPrintable {

    private static final int LONGEST_LINE = 75; // a soft line break follows
    private static final String SOFT_BREAK = "=\r\n";

    private QuotedPrintable() {}

    /** UTF-8; lines are ended by {@code \n} before, by CR LF after. */
    static String of(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line(line.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\r\n"));
    }

    private static String line(byte[] line) {
        StringBuilder encoded = new StringBuilder();
        int length = 0;
        for (int place = 0; place < line.length; place++) {
            String one = one(line[place] & 0xff, place == line.length - 1);
            if (length + one.length() > LONGEST_LINE) {
                encoded.append(SOFT_BREAK);
                length = 0;
            }
            encoded.append(one);
            length += one.length();
        }
        return encoded.toString();
    }

    private static String one(int value, boolean isLast) {
        boolean isBlank = value == ' ' && !isLast;
        boolean isPrintable = value > ' ' && value < 127 && value != '=';
        return isBlank || isPrintable ? String.valueOf((char) value) : "=%02X".formatted(value);
    }
}
