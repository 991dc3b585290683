package dev.tributary.connector.email.server;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server said when it refused: on one line, bounded, and without addresses and the name that was shown to it.
 *
 * @param text empty if it said nothing
 */
record Said(String text) {

    private static final int MOST = 160;
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/=]{40,}");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    static Said of(@Nullable String raw, @Nullable String username) {
        String text = raw == null ? "" : raw;
        if (username != null && !username.isEmpty()) {
            text = text.replace(username, "…");
        }
        text = ADDRESS.matcher(text).replaceAll("…");
        text = ENCODED.matcher(text).replaceAll("…");
        text = GAPS.matcher(text).replaceAll(" ").replace('"', '\'').strip();
        return new Said(text.length() > MOST ? text.substring(0, MOST) + "…" : text);
    }

    boolean mentions(Pattern words) {
        return words.matcher(text).find();
    }

    String quotedInEnglish() {
        return text.isEmpty() ? "" : " (it said \"" + text + "\")";
    }

    String quotedInFrench() {
        return text.isEmpty() ? "" : " (il a dit « " + text + " »)";
    }
}
