package dev.tributary.connector.email.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/** What answers are headed by. */
final class Subjects {

    /** As the mail programs of several countries write it. */
    private static final Pattern REPLIES = Pattern.compile(
            "^((re|ré|aw|sv|antw)(\\[\\d+])?\\s*:\\s*)+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Subjects() {}

    static String reply(String subject, Locale language) {
        String bare = REPLIES.matcher(subject).replaceFirst("").strip();
        return "Re: " + (bare.isEmpty() ? Phrases.TITLE.in(language) : bare);
    }
}
