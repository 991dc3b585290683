package dev.tributary.connector.formats.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days as Excel counts them. */
enum ExcelDates {
    /** With a 29 February 1900 that never was: before it days are counted from another one. */
    FROM_1900(LocalDate.of(1899, 12, 30)) {
        @Override
        LocalDate day(long number) {
            return number < FALSE_LEAP_DAY ? super.day(number + 1) : super.day(number);
        }
    },
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final int FALSE_LEAP_DAY = 60;

    /** 31 December 9999. */
    private static final int LAST = 2_958_465;

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final LocalDate zero;

    ExcelDates(LocalDate zero) {
        this.zero = zero;
    }

    LocalDate day(long number) {
        return zero.plusDays(number);
    }

    /**
     * As ISO 8601: below 1 a time of day, else a date, with a time if it has one or its format shows one.
     *
     * @return empty if Excel shows no date for the number
     */
    Optional<String> text(BigDecimal number, DateFormat format) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
            return Optional.empty();
        }
        long seconds = number.multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        String shown = time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
        if (seconds < 86_400) {
            return Optional.of(shown);
        }
        LocalDate date = day(seconds / 86_400);
        boolean dateOnly = format == DateFormat.DATE && time.equals(LocalTime.MIDNIGHT);
        return Optional.of(dateOnly ? date.toString() : date + "T" + shown);
    }
}
