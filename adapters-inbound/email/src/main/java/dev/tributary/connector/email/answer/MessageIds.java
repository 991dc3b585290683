package dev.tributary.connector.email.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which mails a mail refers to. */
final class MessageIds {

    private static final int LONGEST = 400; // a line of a mail has at most 998 characters
    private static final int MOST = 12;

    private static final Pattern OWN = Pattern.compile("<[0-9a-f]{16}\\.answer@([^>]+)>");
    private static final Pattern PLAIN = Pattern.compile("<[!-;=?-~]+>");

    private MessageIds() {}

    /**
     * Of a mail that is written here.
     *
     * @param key 16 hex digits that tell it apart
     * @param domain of the address it is from
     */
    static String own(String key, String domain) {
        return "<" + key + ".answer@" + domain + ">";
    }

    /** Whether a mail with this id was written here. */
    static boolean isOwn(String id, String domain) {
        Matcher own = OWN.matcher(id);
        return own.matches() && own.group(1).equalsIgnoreCase(domain);
    }

    static boolean isPlain(@Nullable String id) {
        return id != null && id.length() <= LONGEST && PLAIN.matcher(id).matches();
    }

    /** Those that can be written: the first, which began it all, and the last ones. */
    static List<String> bounded(List<String> references) {
        List<String> plain =
                references.stream().filter(MessageIds::isPlain).distinct().toList();
        if (plain.size() <= MOST) {
            return plain;
        }
        List<String> bounded = new ArrayList<>(plain.subList(0, 1));
        bounded.addAll(plain.subList(plain.size() - MOST + 1, plain.size()));
        return bounded;
    }
}
