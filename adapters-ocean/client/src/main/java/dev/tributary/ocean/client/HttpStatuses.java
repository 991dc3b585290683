package dev.tributary.ocean.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;

/** One HTTP status, as in 404, or a class of them, as in 5xx. */
record HttpStatuses(int lowest, int highest) {

    private static final Pattern CLASS = Pattern.compile("[1-5]xx");
    private static final Pattern SINGLE = Pattern.compile("[1-5][0-9]{2}");

    @JsonCreator
    static HttpStatuses of(int status) {
        return of(Integer.toString(status));
    }

    @JsonCreator
    static HttpStatuses of(String text) {
        if (CLASS.matcher(text).matches()) {
            int hundreds = (text.charAt(0) - '0') * 100;
            return new HttpStatuses(hundreds, hundreds + 99);
        }
        if (SINGLE.matcher(text).matches()) {
            return new HttpStatuses(Integer.parseInt(text), Integer.parseInt(text));
        }
        throw new IllegalArgumentException("'" + text + "' is no HTTP status; write 404 or 4xx");
    }

    boolean contains(int status) {
        return status >= lowest && status <= highest;
    }
}
