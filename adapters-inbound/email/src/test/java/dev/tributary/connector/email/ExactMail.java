package dev.tributary.connector.email;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that is given byte for byte, as servers do that do not take mails apart.
 *
 * @param uid of the mail in whose place it is given
 * @param content each of its characters a byte
 */
record ExactMail(long uid, String content) {

    private static final int PORTION = 256 * 1024;
    private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n");

    void giveBy(ImapProxy proxy) {
        Matcher end = HEADER_END.matcher(content);
        give(proxy, "", content);
        give(proxy, "HEADER", end.find() ? content.substring(0, end.end()) : content);
    }

    private void give(ImapProxy proxy, String section, String given) {
        for (int from = 0; from <= given.length(); from += PORTION) {
            String part = given.substring(from, Math.min(given.length(), from + PORTION));
            proxy.say(
                    "UID FETCH " + uid + " \\(BODY\\.PEEK\\[" + section + "\\]<" + from + "\\.",
                    ("* 1 FETCH (UID " + uid + " BODY[" + section + "]<" + from + "> {" + part.length() + "}\r\n" + part
                                    + ")")
                            .replace("%", "%%"),
                    "OK done");
        }
    }
}
