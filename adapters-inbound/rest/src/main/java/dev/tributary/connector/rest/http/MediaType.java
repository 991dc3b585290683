package dev.tributary.connector.rest.http;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a body is, by its {@code Content-Type}.
 *
 * @param name in lower case, empty for none
 * @param charset as it is written but in lower case, empty for none
 */
public record MediaType(String name, String charset) {

    private static final Pattern FORM = Pattern.compile("\\s*([^;,\\s]+)\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^;\"\\s]*)\"?");

    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii", "");

    public static MediaType of(String contentType) {
        Matcher form = FORM.matcher(contentType.toLowerCase(Locale.ROOT));
        return form.matches() ? new MediaType(form.group(1), charsetOf(form.group(2))) : new MediaType("", "");
    }

    private static String charsetOf(@Nullable String parameters) {
        Matcher charset = CHARSET.matcher(Objects.requireNonNullElse(parameters, ""));
        return charset.find() ? charset.group(1) : "";
    }

    boolean isInUtf8() {
        return UTF_8.contains(charset);
    }
}
