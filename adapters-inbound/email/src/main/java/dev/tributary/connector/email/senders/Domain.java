package dev.tributary.connector.email.senders;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of domains, in ASCII and in lower case. */
final class Domain {

    private static final int LONGEST = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");

    private Domain() {}

    /** As it is compared; empty for what is no domain. */
    static Optional<String> of(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String ascii;
        try {
            ascii = IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
        boolean isDomain = ascii.length() <= LONGEST
                && Arrays.stream(ascii.split("\\.", -1))
                        .allMatch(label -> LABEL.matcher(label).matches());
        return isDomain ? Optional.of(ascii) : Optional.empty();
    }

    /** Whether they are one, or one lies within the other and that one is no top level. */
    static boolean areRelated(String one, String other) {
        return one.equals(other) || isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(String inner, String outer) {
        return outer.indexOf('.') > 0 && inner.endsWith("." + outer);
    }
}
