package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Notices;
import dev.tributary.connector.email.answer.Question;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What is known across restarts: of the mails that lie in the folder, by their UIDs, and of all that were finished, by what
 * they are.
 */
public final class Ledger {

    /** How long a mail that was finished is known: a copy that comes later is another mail. */
    static final Duration MEMORY = Duration.ofDays(90);

    private static final Duration BETWEEN_TIDYINGS = Duration.ofDays(1);
    private static final String LYING = "uid/";
    private static final String BEGUN = "asked/";
    private static final String FINISHED = "mail/";
    private static final int MOST_LYING = 100_000;

    private final Kept kept;
    private final String place;
    private long validity;
    private Instant tidied = Instant.EPOCH;
    private Map<Long, Note> lying = new HashMap<>();

    /** @param place which folder this is, of whom, and where, without any of that in it */
    public Ledger(Kept kept, String place) {
        this.kept = kept;
        this.place = place;
    }

    /** What is known of mails that lie there no longer, under these UIDs, is forgotten. */
    void open(long uidValidity, Set<Long> uids, Instant now) throws IOException, InterruptedException {
        validity = uidValidity;
        if (now.isAfter(tidied.plus(BETWEEN_TIDYINGS))) {
            forgetOld(now);
            tidied = now;
        }
        Map<Long, Note> found = new HashMap<>();
        List<Entry> gone = new ArrayList<>();
        String prefix = LYING + place + "/" + validity + "/";
        kept.first(LYING, MOST_LYING).forEach((key, value) -> {
            long uid = key.startsWith(prefix) ? Long.parseLong(key.substring(prefix.length())) : -1;
            if (uids.contains(uid)) {
                found.put(uid, Note.read(value));
            } else {
                gone.add(new Entry(key, null));
            }
        });
        kept.keep(gone);
        lying = found;
    }

    Optional<Note> note(long uid) {
        return Optional.ofNullable(lying.get(uid));
    }

    void claimed(long uid) throws IOException, InterruptedException {
        kept.keep(List.of(entry(uid, Note.CLAIMED)));
    }

    /** A mail that lies there is one that was finished. */
    void known(long uid, Note note) throws IOException, InterruptedException {
        kept.keep(List.of(entry(uid, note)));
    }

    /** Once it is moved. */
    void gone(long uid) throws IOException, InterruptedException {
        kept.forget(key(uid));
    }

    /** Where the mail of this key goes, if it was finished. */
    Optional<Target> finished(String key) throws IOException, InterruptedException {
        return kept.get(FINISHED + key).map(Finished::target);
    }

    /** What is asked by the mail of this key, as soon as something of it may be stored. */
    public Optional<Question> question(String key) throws IOException, InterruptedException {
        Optional<Question> begun = kept.get(BEGUN + key).flatMap(Begun::question);
        return begun.isPresent() ? begun : kept.get(FINISHED + key).flatMap(Finished::question);
    }

    /** Before anything of it is handed in: what becomes of that may have to be told before the rest is. */
    void begin(String key, Begun mail) throws IOException, InterruptedException {
        kept.keep(BEGUN + key, mail.write());
    }

    /** All at once, and with these. */
    void finish(long uid, Note note, Finished mail, List<Entry> more) throws IOException, InterruptedException {
        List<Entry> entries = new ArrayList<>(more);
        entries.add(new Entry(FINISHED + note.key(), mail.write()));
        entries.add(new Entry(BEGUN + note.key(), null));
        entries.add(entry(uid, note));
        kept.keep(entries);
    }

    /** Forgets what is older than it needs to be known. */
    private void forgetOld(Instant now) throws IOException, InterruptedException {
        Instant oldest = now.minus(MEMORY);
        for (String prefix : List.of(BEGUN, FINISHED, Notices.PREFIX)) {
            SortedMap<String, String> page = kept.page(prefix, "");
            while (!page.isEmpty()) {
                kept.keep(page.entrySet().stream()
                        .filter(entry -> Finished.at(entry.getValue()).isBefore(oldest))
                        .map(entry -> new Entry(entry.getKey(), null))
                        .toList());
                page = kept.page(prefix, page.lastKey());
            }
        }
    }

    private Entry entry(long uid, Note note) {
        return new Entry(key(uid), note.write());
    }

    private String key(long uid) {
        return LYING + place + "/" + validity + "/" + uid;
    }
}
