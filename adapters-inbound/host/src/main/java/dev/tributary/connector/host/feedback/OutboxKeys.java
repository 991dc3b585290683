package dev.tributary.connector.host.feedback;

/**
 * The keys of parcels: the outbox, then what tells their order, which is the generation, which grows with each start of the
 * connector, and a counter.
 */
final class OutboxKeys {

    static final String ALL = "outbox/";

    private static final char END = '/';

    private OutboxKeys() {}

    static String key(String outbox, long generation, long number) {
        return "%s%012d-%015d".formatted(prefix(outbox), generation, number);
    }

    /** No outbox's is the beginning of another's, whatever their names. */
    static String prefix(String outbox) {
        return ALL + outbox.replace("%", "%25").replace("/", "%2F") + END;
    }

    /** The outbox of a key that begins as {@link #ALL} does. */
    static String outbox(String key) {
        String rest = key.substring(ALL.length());
        int end = rest.indexOf(END);
        return rest.substring(0, end < 0 ? rest.length() : end)
                .replace("%2F", "/")
                .replace("%25", "%");
    }

    /** Less than the keys of any later outbox, and greater than all of this one. */
    static String behind(String outbox) {
        String prefix = prefix(outbox);
        return prefix.substring(0, prefix.length() - 1) + (char) (END + 1);
    }
}
