package dev.tributary.connector.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.regex.Pattern;

/** Writes the place where a page ended as a text that is safe in a URL and tells nothing. */
final class Cursor {

    /** At most eighteen digits: always a {@code long}. */
    private static final Pattern PLACE = Pattern.compile("after:[1-9][0-9]{0,17}");

    private static final String LABEL = "after:";

    private Cursor() {}

    static String write(long number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((LABEL + number).getBytes(ISO_8859_1));
    }

    static long read(String cursor) {
        String place = new String(Base64.getUrlDecoder().decode(cursor), ISO_8859_1);
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("not a cursor: pass on what the page before gave as next");
        }
        return Long.parseLong(place.substring(LABEL.length()));
    }
}
