package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.imap.Mailbox.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.eclipse.angus.mail.imap.protocol.FLAGS;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/** What lies in the folder, in portions. In a folder with too much for one look, the oldest come first. */
record Listing(Wire wire) {

    private static final int MOST = 5_000;
    private static final int AT_ONCE = 500;

    List<Listed> list() throws Lost {
        wire.forgetArrivals();
        long[] uids = undeleted();
        List<Listed> listed = new ArrayList<>();
        for (int from = 0; from < uids.length; from += AT_ONCE) {
            LongStream some = LongStream.of(uids).skip(from).limit(AT_ONCE);
            String set = some.mapToObj(Long::toString).collect(Collectors.joining(","));
            Answer answer = wire.sure("UID FETCH " + set + " (UID FLAGS RFC822.SIZE)");
            answer.fetched().forEach(fetched -> listed(fetched).ifPresent(listed::add));
        }
        return listed;
    }

    private long[] undeleted() throws Lost {
        LongStream.Builder uids = LongStream.builder();
        for (IMAPResponse found : wire.sure("UID SEARCH UNDELETED").all("SEARCH")) {
            for (long uid = found.readLong(); uid >= 0; uid = found.readLong()) {
                uids.add(uid);
            }
        }
        return uids.build().sorted().limit(MOST).toArray();
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
