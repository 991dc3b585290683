package dev.tributary.connector.email.message;

import java.io.ByteArrayOutputStream;

/** Bytes written as a sign and two hexadecimal digits. */
final class Escapes {

    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    /** What is none stays as it is. */
    static byte[] decode(String raw, char sign) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            int value = raw.charAt(i) == sign ? valueAt(raw, i + 1) : -1;
            bytes.write(value < 0 ? raw.charAt(i) : value);
            i += value < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    private static int valueAt(String raw, int at) {
        if (at + 2 > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(at), HEXADECIMAL);
        int low = Character.digit(raw.charAt(at + 1), HEXADECIMAL);
        return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
    }
}
