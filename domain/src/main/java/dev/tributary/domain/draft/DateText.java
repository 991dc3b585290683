package dev.tributary.domain.draft;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date and time of the calendar as ISO-8601 writes it, to the second. */
record DateText(LocalDateTime local, @Nullable ZoneOffset offset) {

    private static final Pattern FORM =
            Pattern.compile("(?<year>[0-9]{4}|[1-9][0-9]{4,8})-(?<month>[0-9]{2})-(?<day>[0-9]{2})"
                    + "T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,][0-9]+)?)?"
                    + "(?<offset>Z|[+-][0-9]{2}(:?[0-9]{2})?)?");

    static Optional<DateText> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateText(local(matcher), offset(matcher)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(Matcher matcher) {
        return LocalDateTime.of(
                number(matcher, "year"),
                number(matcher, "month"),
                number(matcher, "day"),
                number(matcher, "hour"),
                number(matcher, "minute"),
                matcher.group("second") == null ? 0 : number(matcher, "second"));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable ZoneOffset offset(Matcher matcher) {
        String offset = matcher.group("offset");
        return offset == null ? null : ZoneOffset.of(offset);
    }
}
