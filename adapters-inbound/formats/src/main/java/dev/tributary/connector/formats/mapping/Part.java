package dev.tributary.connector.formats.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a value that holds several.
 *
 * @param separator what stands between the parts
 * @param first the first part taken, counted from 1, or from the end where negative
 * @param open whether all that follow are taken as well, as they were written
 */
public record Part(String separator, int first, boolean open) {

    private static final Pattern FORM = Pattern.compile("(-?[1-9][0-9]{0,2})(-?)");

    /** Written {@code 2}, {@code 2-} (and all that follow) or {@code -1} (the last). */
    static Optional<Part> parse(String separator, String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches() && !separator.isEmpty()
                ? Optional.of(new Part(
                        separator,
                        Integer.parseInt(matcher.group(1)),
                        !matcher.group(2).isEmpty()))
                : Optional.empty();
    }

    /** Empty if there are not so many. */
    String of(String value) {
        List<String> parts = Stream.of(value.split(Pattern.quote(separator), -1))
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .toList();
        int from = first > 0 ? first - 1 : parts.size() + first;
        if (from < 0 || from >= parts.size()) {
            return "";
        }
        return open ? String.join(separator, parts.subList(from, parts.size())) : parts.get(from);
    }
}
