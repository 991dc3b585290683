package dev.tributary.connector.email.senders;

import java.util.Optional;

/**
 * Which senders are meant.
 *
 * @param kind how much of an address it tells
 * @param key the same for patterns that are one: in lower case, the domain in ASCII
 */
record SenderPattern(Kind kind, String key) {

    /** What is told of an address. */
    enum Kind {
        /** All of it. */
        ADDRESS,
        /** The domain. */
        DOMAIN,
        /** A domain that its own lies within. */
        SUBDOMAINS
    }

    private static final String ANYONE = "*@";
    private static final String ANY_WITHIN = "*@*.";

    /** Empty for what is no pattern, and for one that lets in everyone. */
    static Optional<SenderPattern> of(String written) {
        if (written.startsWith(ANY_WITHIN)) {
            return Domain.of(written.substring(ANY_WITHIN.length()))
                    .map(domain -> new SenderPattern(Kind.SUBDOMAINS, domain));
        }
        if (written.startsWith(ANYONE)) {
            return Domain.of(written.substring(ANYONE.length())).map(domain -> new SenderPattern(Kind.DOMAIN, domain));
        }
        return written.indexOf('*') >= 0
                ? Optional.empty()
                : Address.of(written).map(SenderPattern::of);
    }

    static SenderPattern of(Address address) {
        return new SenderPattern(Kind.ADDRESS, address.local() + '@' + address.domain());
    }

    /** Whether it would let in everyone, or everyone of a top level. */
    static boolean isForEveryone(String written) {
        String domain = written.substring(written.lastIndexOf('@') + 1);
        boolean isTopLevel = written.startsWith(ANY_WITHIN)
                && written.length() > ANY_WITHIN.length()
                && written.indexOf('.', ANY_WITHIN.length()) < 0;
        return written.startsWith("*") && (domain.equals("*") || domain.equals("*.*") || isTopLevel);
    }
}
