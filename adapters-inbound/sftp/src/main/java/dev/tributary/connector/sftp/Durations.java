package dev.tributary.connector.sftp;

import java.time.Duration;

/** Durations as settings write them, to tell a default from a value that was given. */
final class Durations {

    private Durations() {}

    /** @param text a number and one of {@code ms}, {@code s}, {@code m}, {@code h} */
    static Duration of(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        long number = Long.parseLong(text.substring(0, end));
        return switch (text.substring(end)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
