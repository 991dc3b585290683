package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.formats.gateway.Hash;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files that were handed in where they lie, because their server lets nobody move them: known by path, size, time and
 * content for as long as they lie there.
 */
final class InPlace {

    private static final String PREFIX = "in-place/";

    private final Kept kept;
    private final String folder;
    private final Map<String, String> known = new TreeMap<>();
    private boolean isRead;

    /** @param label of the depot */
    InPlace(Kept kept, String label) {
        this.kept = kept;
        this.folder = PREFIX + Hash.of(label) + "/";
    }

    private String key(String name) {
        return folder + Hash.of(name);
    }

    /** Forgets those that have left the inbox: what comes under that name again is another document. */
    void forgetAllBut(List<Listed> inbox) throws IOException, InterruptedException {
        if (!isRead) {
            known.putAll(kept.first(folder, Integer.MAX_VALUE));
            isRead = true;
        }
        if (known.isEmpty()) {
            return;
        }
        Set<String> there = inbox.stream().map(file -> key(file.name())).collect(Collectors.toSet());
        List<Entry> gone = new ArrayList<>();
        known.keySet().stream().filter(key -> !there.contains(key)).forEach(key -> gone.add(new Entry(key, null)));
        kept.keep(gone);
        gone.forEach(entry -> known.remove(entry.key()));
    }

    boolean isFinished(Listed file) {
        return known.getOrDefault(key(file.name()), "").startsWith(stamp(file));
    }

    void finish(Spool spool) throws IOException, InterruptedException {
        String value = stamp(spool.file()) + spool.hash();
        kept.keep(key(spool.file().name()), value);
        known.put(key(spool.file().name()), value);
    }

    private static String stamp(Listed file) {
        return file.size() + "|" + file.modified() + "|";
    }

    /** The same for the same file, also after a crash. */
    String onceKey(Owner owner, Spool spool) {
        return owner.name() + "-" + Hash.of(key(spool.file().name()) + stamp(spool.file()) + spool.hash());
    }
}
