package dev.tributary.connector.rest.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The preferences of a caller (RFC 7240): what is not understood is passed over. */
final class Prefer {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Pattern WAIT = Pattern.compile("\\s*wait\\s*=\\s*\"?0*(\\d{1,9})\\d*\"?\\s*(;.*)?");

    private Prefer() {}

    /** How long to hold the answer, at most 30 s; the first wish counts. */
    static Optional<Duration> patience(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(WAIT::matcher)
                .filter(Matcher::matches)
                .map(wish -> Duration.ofSeconds(Long.parseLong(wish.group(1))))
                .map(wish -> wish.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wish)
                .findFirst();
    }
}
