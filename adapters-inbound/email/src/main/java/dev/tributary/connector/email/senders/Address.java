package dev.tributary.connector.email.senders;

import java.util.Optional;

/**
 * An address as it is compared.
 *
 * @param local in lower case
 * @param domain in lower case and ASCII
 */
record Address(String local, String domain) {

    private static final int LONGEST_LOCAL = 64;
    private static final String NEVER = "<>,;: \t()[]";

    /** Empty for what is no address. */
    static Optional<Address> of(String written) {
        int at = written.lastIndexOf('@');
        String local = at < 0 ? "" : written.substring(0, at);
        if (local.isEmpty() || local.length() > LONGEST_LOCAL || local.chars().anyMatch(Address::isStrange)) {
            return Optional.empty();
        }
        return Domain.of(written.substring(at + 1)).map(domain -> new Address(lowerCase(local), domain));
    }

    private static boolean isStrange(int sign) {
        return NEVER.indexOf(sign) >= 0 || sign == '@' || sign == '"' || sign == '\\' || Character.isISOControl(sign);
    }

    /** Signs that only look like letters of ASCII do not become them: they are another mailbox. */
    private static String lowerCase(String local) {
        StringBuilder lower = new StringBuilder(local.length());
        for (int place = 0; place < local.length(); place++) {
            char sign = local.charAt(place);
            char small = Character.toLowerCase(sign);
            lower.append(isAscii(sign) == isAscii(small) ? small : sign);
        }
        return lower.toString();
    }

    private static boolean isAscii(char sign) {
        return sign < 0x80;
    }

    /** Shows no name. */
    @Override
    public String toString() {
        return "address";
    }
}
