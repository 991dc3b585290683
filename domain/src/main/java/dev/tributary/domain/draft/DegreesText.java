package dev.tributary.domain.draft;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes degrees with as few digits as tell them apart from all others; Java does so by itself from 19 on only. */
final class DegreesText {

    private static final int MOST_DIGITS = 17;

    private DegreesText() {}

    static String of(double degrees) {
        BigDecimal exact = new BigDecimal(degrees);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == degrees) {
                return write(rounded);
            }
        }
        return write(exact.round(new MathContext(MOST_DIGITS)));
    }

    /** Powers of ten only where the zeros after the point would be many. */
    private static String write(BigDecimal degrees) {
        BigDecimal shortest = degrees.stripTrailingZeros();
        return shortest.scale() <= MOST_DIGITS ? shortest.toPlainString() : shortest.toString();
    }
}
