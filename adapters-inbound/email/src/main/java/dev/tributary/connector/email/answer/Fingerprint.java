package dev.tributary.connector.email.answer;

import dev.tributary.connector.formats.gateway.Hash;

/** A short name for what is long, or is not to be shown. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    /** 16 hexadecimal digits; no other parts give the same. */
    static String of(String... parts) {
        return Hash.ofParts(parts).substring(0, LENGTH);
    }
}
