package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.protocol.FLAGS;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * What lies in the folder, in portions. In a folder with too much for one look, the oldest come first.
 *
 * @param most mails in one look
 */
record Lister(Wire wire, int most) {

    private static final int AT_ONCE = 500;

    Listing list(Set<Long> waiting) throws Lost {
        wire.forgetArrivals();
        SortedSet<Long> all = undeleted();
        List<Long> uids =
                all.stream().filter(uid -> !waiting.contains(uid)).limit(most).toList();
        List<Listed> listed = new ArrayList<>();
        for (int from = 0; from < uids.size(); from += AT_ONCE) {
            List<Long> some = uids.subList(from, Math.min(uids.size(), from + AT_ONCE));
            String set = some.stream().map(String::valueOf).collect(Collectors.joining(","));
            Answer answer = wire.sure("UID FETCH " + set + " (UID FLAGS RFC822.SIZE)");
            answer.fetched().forEach(fetched -> listed(fetched).ifPresent(listed::add));
        }
        return new Listing(listed, all);
    }

    private SortedSet<Long> undeleted() throws Lost {
        SortedSet<Long> uids = new TreeSet<>();
        for (IMAPResponse found : wire.sure("UID SEARCH UNDELETED").all("SEARCH")) {
            for (long uid = found.readLong(); uid >= 0; uid = found.readLong()) {
                uids.add(uid);
            }
        }
        return uids;
    }

    /** Nothing where only a change is told of, as may come in between. */
    private static Optional<Listed> listed(FetchResponse fetched) {
        FLAGS flags = fetched.getItem(FLAGS.class);
        RFC822SIZE size = fetched.getItem(RFC822SIZE.class);
        return flags == null || size == null
                ? Optional.empty()
                : Optional.of(new Listed(fetched.getItem(UID.class).uid, size.size, Claims.owners(flags)));
    }
}
