package dev.tributary.connector.email.message;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a mail is from. The library's own reader passes over what follows an address, so that others would read another one:
 * here nothing may be left over.
 */
final class Sender {

    private static final int LONGEST_FIELD = 2_000;
    private static final int LONGEST = 254;

    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";

    /** May hold a comma, against the rules. */
    private static final String ENCODED = "=\\?[^?\\s]++\\?[BbQq]\\?[^?\\s<>@\"]*+\\?=";

    private static final String COMMENT = "\\((?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.)*+\\))*+\\)";
    private static final String ATOMS = "[^\\s()<>@,;:\\\\\".\\[\\]]++(?:\\.[^\\s()<>@,;:\\\\\".\\[\\]]++)*+";
    private static final String PHRASE = "(?:" + ENCODED + "|" + QUOTED + "|" + COMMENT + "|[^\"()<>,;:\\\\])*+";
    private static final String AROUND = "(?:\\s|" + COMMENT + ")*+";

    private static final Pattern IN_BRACKETS =
            Pattern.compile(PHRASE + "<\\s*(" + ATOMS + "|" + QUOTED + ")@(" + ATOMS + ")\\s*>" + AROUND);
    private static final Pattern ALONE =
            Pattern.compile(AROUND + "(" + ATOMS + "|" + QUOTED + ")@(" + ATOMS + ")" + AROUND);

    private static final Pattern PLAIN = Pattern.compile("[!#-'*+/-9=?^-~A-Z-]+(\\.[!#-'*+/-9=?^-~A-Z-]+)*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    /** The two rules for such domains differ in these, or they are not seen: somebody else may hold the domain that one of them leads to. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\u00DF\u1E9E\u03C2\\p{Cf}]");

    private Sender() {}

    /**
     * The one address.
     *
     * @param fields what the fields that tell of it say, their characters bytes still
     */
    static @Nullable String of(List<String> fields) {
        if (fields.size() != 1 || fields.get(0).length() > LONGEST_FIELD) {
            return null;
        }
        String field = Charsets.decode(fields.get(0).getBytes(StandardCharsets.ISO_8859_1), null);
        if (CONTROL.matcher(field).find()) {
            return null;
        }
        Matcher address = IN_BRACKETS.matcher(field);
        if (!address.matches()) {
            address = ALONE.matcher(field);
            if (!address.matches()) {
                return null;
            }
        }
        return address(local(address.group(1)), address.group(2));
    }

    private static @Nullable String address(String local, String domain) {
        String ascii = ascii(domain);
        boolean isAscii = local.chars().allMatch(c -> c >= ' ' && c < 127);
        if (ascii == null || !isAscii || local.length() + ascii.length() >= LONGEST) {
            return null;
        }
        return (local + "@" + ascii).toLowerCase(Locale.ROOT);
    }

    /** Quotes that are not needed make no other address. */
    private static String local(String written) {
        if (!written.startsWith("\"")) {
            return written;
        }
        String bare = written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1");
        return PLAIN.matcher(bare).matches() ? bare : written;
    }

    private static @Nullable String ascii(String domain) {
        try {
            return AMBIGUOUS.matcher(domain).find() ? null : IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException invalid) {
            return null;
        }
    }
}
