package dev.tributary.connector.formats.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as Excel counts it: days since the end of 1899, and the part of the day that has passed. */
final class SerialDate {

    private static final Pattern FORM = Pattern.compile("[34567]\\d{4}([.,]\\d+)?"); // 1982 to 2119
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(24 * 60 * 60);

    private SerialDate() {}

    static Optional<LocalDateTime> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal days = new BigDecimal(text.replace(',', '.'));
        long seconds =
                days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Optional.of(DAY_ZERO.atStartOfDay().plusSeconds(seconds));
    }
}
