package dev.tributary.connector.rest.http;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a body is, by its {@code Content-Type}: only texts in UTF-8 are of use here. */
final class MediaType {

    private static final Pattern FORM = Pattern.compile("\\s*([^;,\\s]+)\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^;\"\\s]*)\"?");

    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");

    private MediaType() {}

    /** Its name in lower case; empty if there is none, or if it comes in another charset. */
    static Optional<String> inUtf8(@Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(contentType.toLowerCase(Locale.ROOT));
        return form.matches() && isUtf8(form.group(2)) ? Optional.of(form.group(1)) : Optional.empty();
    }

    private static boolean isUtf8(@Nullable String parameters) {
        if (parameters == null) {
            return true;
        }
        Matcher charset = CHARSET.matcher(parameters);
        return !charset.find() || UTF_8.contains(charset.group(1));
    }
}
