package dev.tributary.connector.formats.text;

/** Counts the characters beyond ASCII that are well-formed UTF-8, and the bytes that are not. */
final class Utf8Count {

    /** Sequences come about by chance less often. */
    private static final int MALFORMED_FOR_EACH = 8;

    private long wellFormed;
    private long malformed;
    private int missing;
    private int least;
    private int most;

    void take(int octet) {
        if (missing > 0 && octet >= least && octet <= most) {
            missing--;
            least = 0x80;
            most = 0xBF;
            if (missing == 0) {
                wellFormed++;
            }
            return;
        }
        if (missing > 0) {
            malformed++;
            missing = 0;
        }
        if (octet >= 0x80) {
            begin(octet);
        }
    }

    /** By the table of well-formed sequences in the Unicode standard: no surrogates, nothing longer than needed. */
    private void begin(int octet) {
        if (octet < 0xC2 || octet > 0xF4) {
            malformed++;
            return;
        }
        missing = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
    }

    /**
     * Whether the text is meant as UTF-8: a few broken places in it are faults of their lines. In other charsets a sequence
     * comes about by chance, but hardly twice.
     */
    boolean isLikely() {
        return isSound() || wellFormed > malformed * 2;
    }

    boolean isAscii() {
        return isSound() && wellFormed == 0;
    }

    /** Whether it is UTF-8 throughout. */
    boolean isSound() {
        return malformed + Math.min(missing, 1) == 0;
    }

    /** Whether a text that was UTF-8 once may have got its other bytes later. */
    boolean isPartly() {
        return wellFormed * MALFORMED_FOR_EACH > malformed;
    }
}
