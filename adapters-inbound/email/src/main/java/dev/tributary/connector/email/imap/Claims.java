package dev.tributary.connector.email.imap;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.angus.mail.imap.protocol.FLAGS;

/**
 * Claims on mails, by keywords. Who claims a mail first puts its own keyword on it, and then looks which others are there:
 * only who sees its own alone, and leaves it there, has the mail. No two can. Of two who both have seen theirs alone, one
 * has looked after the other had put its keyword on, and the other had not taken it off since; so it was seen, unless the
 * server hides from one what it has told another is done. Who sees another's takes its own off again. It is the same
 * however often one looks before that, which is why one of several who have met, the first by name, may look again while
 * the others withdraw. What was sent over a connection that is lost counts as done before what is sent over the next.
 */
final class Claims {

    /** Nothing in it needs quoting, and it is nobody else's by the registry of keywords. */
    private static final String PREFIX = "TributaryClaim-";

    private static final int LOOKS = 6;

    private final Wire wire;
    private final String owner;

    /** @param owner who claims: lower-case letters and digits */
    Claims(Wire wire, String owner) {
        this.wire = wire;
        this.owner = owner;
    }

    /** What came of it. */
    enum Outcome {
        OURS,
        /** It is somebody else's, or there no longer. */
        NOT_OURS,
        /** The server keeps no claims. */
        NOT_KEPT
    }

    /** @param isKnown whether it was ours before */
    Outcome claim(long uid, boolean isKnown) throws IOException {
        if (!wire.selected().keepsKeyword(keyword())) {
            return Outcome.NOT_KEPT;
        }
        Optional<SortedSet<String>> before = owners(uid);
        if (before.isEmpty()) {
            return Outcome.NOT_OURS;
        }
        boolean isMarked = before.get().contains(owner);
        if (isMarked && isKnown) {
            return Outcome.OURS;
        }
        if (isMarked || before.get().isEmpty()) {
            return contend(uid);
        }
        return Outcome.NOT_OURS;
    }

    private Outcome contend(long uid) throws IOException {
        mark("+FLAGS", uid);
        SortedSet<String> seen = Collections.emptySortedSet();
        for (int look = 0; look < LOOKS; look++) {
            Optional<SortedSet<String>> now = look(uid);
            if (now.isEmpty()) {
                return Outcome.NOT_OURS;
            }
            seen = now.get();
            if (!seen.contains(owner)) {
                mark("+FLAGS", uid);
            } else if (seen.size() == 1) {
                return Outcome.OURS;
            } else if (!seen.first().equals(owner)) {
                break;
            }
        }
        if (!seen.contains(owner)) {
            return Outcome.NOT_KEPT;
        }
        mark("-FLAGS", uid);
        return Outcome.NOT_OURS;
    }

    /** What others did comes to be known by the first of the two only. */
    private Optional<SortedSet<String>> look(long uid) throws Lost {
        wire.command("NOOP");
        return owners(uid);
    }

    private void mark(String how, long uid) throws IOException {
        if (!wire.store(uid, how + ".SILENT (" + keyword() + ")") && wire.has(uid)) {
            throw Refusals.notMarked();
        }
    }

    private String keyword() {
        return PREFIX + owner;
    }

    /** A change that is told of besides may be older than the answer: what was ever there is taken for being there. */
    private Optional<SortedSet<String>> owners(long uid) throws Lost {
        List<FLAGS> told = wire.sure("UID FETCH " + uid + " (FLAGS)").fetched(uid, FLAGS.class);
        SortedSet<String> owners = new TreeSet<>();
        told.forEach(flags -> owners.addAll(owners(flags)));
        return told.isEmpty() ? Optional.empty() : Optional.of(owners);
    }

    /** Some servers do not keep capital letters. */
    static List<String> owners(FLAGS flags) {
        return List.of(flags.getUserFlags()).stream()
                .filter(keyword -> keyword.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
                .map(keyword -> keyword.substring(PREFIX.length()).toLowerCase(Locale.ROOT))
                .toList();
    }
}
