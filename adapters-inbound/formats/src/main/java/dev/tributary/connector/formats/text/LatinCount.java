package dev.tributary.connector.formats.text;

import java.nio.charset.Charset;

/** Tells Windows-1252 from ISO-8859-15, which differ in few letters. */
final class LatinCount {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset ISO = Charset.forName("ISO-8859-15");

    private boolean windowsOnly;
    private boolean letterOfIso;
    private int before;
    private int current;

    void take(int octet) {
        if (current >= 0x80) {
            judge(octet);
        }
        before = current;
        current = octet;
    }

    private void judge(int after) {
        if (current < 0xA0) {
            windowsOnly = true;
        } else if (!letterOfIso) {
            letterOfIso = isLetterOfIso(after);
        }
    }

    /** In Windows-1252 they are signs, which hardly stand at a letter: only the acute accent does, as an apostrophe. */
    private boolean isLetterOfIso(int after) {
        return switch (current) {
            case 0xA4 -> true;
            case 0xA6, 0xBC, 0xBE -> isLetter(after) && !isDigit(before);
            case 0xA8, 0xB8, 0xBD -> isLetter(before) || (isLetter(after) && !isDigit(before));
            case 0xB4 -> isLetter(after) && !isLetter(before);
            default -> false;
        };
    }

    private static boolean isLetter(int octet) {
        int small = octet | 0x20;
        return (small >= 'a' && small <= 'z') || octet >= 0xC0;
    }

    private static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }

    /** Once the text has ended. */
    Charset likely() {
        take('\n');
        return letterOfIso && !windowsOnly ? ISO : WINDOWS;
    }
}
