package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as a workbook writes them. */
final class Numbers {

    /** Excel keeps no more; those behind are what binary fractions leave. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** From here on an integer has more digits than Excel keeps. */
    private static final BigDecimal INEXACT = BigDecimal.TEN.pow(15);

    private static final BigDecimal TINY = new BigDecimal("1E-15");
    private static final int LONGEST = 40;

    private Numbers() {}

    /** Of something in a list, from 0. */
    static int index(String text) throws Unreadable {
        try {
            return Integer.parseUnsignedInt(text) & Integer.MAX_VALUE;
        } catch (NumberFormatException damaged) {
            throw WorkbookFaults.damaged();
        }
    }

    static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.strip()).round(DIGITS));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Plain, but in scientific form where digits are lost, so that nobody takes it for an id. */
    static String text(BigDecimal number, int digits) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (isInexact(stripped)) {
            return stripped.toString();
        }
        String plain = stripped.toPlainString();
        boolean padded = stripped.signum() >= 0 && stripped.scale() <= 0 && plain.length() < digits;
        return padded ? "0".repeat(digits - plain.length()) + plain : plain;
    }

    private static boolean isInexact(BigDecimal number) {
        BigDecimal size = number.abs();
        return size.compareTo(INEXACT) >= 0 || (size.signum() > 0 && size.compareTo(TINY) < 0);
    }
}
