package dev.tributary.connector.formats.repeat;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.Map;

/** Short marks of texts (FNV-1a, 64 bits): two of a million are the same once in forty million documents. */
final class Hash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String text) {
        return mixed(add(BASIS, text));
    }

    static long of(MissionDraft draft) {
        long hash = add(BASIS, draft.action() == MissionDraft.Action.CANCEL ? "-" : "+");
        for (Map.Entry<MissionField, String> field : draft.fields().entrySet()) {
            hash = add(add(hash, field.getKey().name()), field.getValue());
        }
        for (var violation : draft.violations()) {
            hash = add(add(hash, violation.path()), violation.code());
        }
        return mixed(hash);
    }

    private static long add(long before, String text) {
        long hash = before;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        return (hash ^ 0xFFFF) * PRIME;
    }

    /** FNV leaves the upper bits of short texts alike. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 29);
    }
}
