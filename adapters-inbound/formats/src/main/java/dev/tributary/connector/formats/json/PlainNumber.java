package dev.tributary.connector.formats.json;

import java.math.BigDecimal;
import java.util.Optional;

/** A number exactly as it was written, but without an exponent. */
final class PlainNumber {

    private static final int MOST_DIGITS = 1000; // 1e999999999 would be a text of a billion characters

    private PlainNumber() {}

    /** The number as plain digits; empty if that takes too many of them. */
    static Optional<String> of(String token) {
        if (token.indexOf('e') < 0 && token.indexOf('E') < 0) {
            return Optional.of(token);
        }
        try {
            BigDecimal number = new BigDecimal(token);
            return Math.abs((long) number.scale()) > MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(number.toPlainString());
        } catch (NumberFormatException exponentBeyondAnInteger) {
            return Optional.empty();
        }
    }
}
