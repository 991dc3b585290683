package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.imap.Mailbox.Target;
import java.util.HashMap;
import java.util.Map;

/** Which mails were copied and still lie in the folder, so that they are not copied again. */
final class Copies {

    private final Map<Long, Target> made = new HashMap<>();
    private long uidValidity;

    /** Those of the folder with this UIDVALIDITY; the UIDs of another tell nothing. */
    Copies of(long validity) {
        if (validity != uidValidity) {
            made.clear();
            uidValidity = validity;
        }
        return this;
    }

    boolean has(long uid, Target target) {
        return made.get(uid) == target;
    }

    void add(long uid, Target target) {
        made.put(uid, target);
    }

    void forget(long uid) {
        made.remove(uid);
    }
}
