package dev.tributary.connector.host;

import dev.tributary.application.port.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;

/** Looks for connector folders that come, change or go, in a thread of its own; a change counts once it stands still. */
final class FolderWatch implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final List<Path> directories;
    private final Roster roster;
    private final Timer timer;
    private final ExecutorService thread = new ConnectorThreads("folders", null).single();
    private Map<Path, FolderStamp> applied;
    private Map<Path, FolderStamp> seen;
    private volatile Timer.Alarm next = () -> {};
    private volatile boolean closed;

    FolderWatch(List<Path> directories, Roster roster, Timer timer) {
        this.directories = List.copyOf(directories);
        this.roster = roster;
        this.timer = timer;
        this.applied = roster.catalogue().folders().stream()
                .collect(Collectors.toMap(ConnectorFolder::path, ConnectorFolder::stamp, (one, same) -> one));
        this.seen = applied;
    }

    void start() {
        if (!closed) {
            next = timer.after(LOOK, this::hand);
        }
    }

    private void hand() {
        try {
            thread.execute(this::lookAndGoOn);
        } catch (RejectedExecutionException ended) {
            LOGGER.log(System.Logger.Level.DEBUG, "folders are not watched any more", ended);
        }
    }

    /** Whatever a folder holds, and whatever its connectors throw, the next look comes. */
    private void lookAndGoOn() {
        try {
            look();
        } catch (Throwable failure) {
            LOGGER.log(System.Logger.Level.ERROR, "folders of connectors were not looked through to the end", failure);
        } finally {
            start();
        }
    }

    /** In the watch's own thread: stopping a connector takes its time. */
    void look() {
        Map<Path, FolderStamp> now = FolderStamp.in(directories);
        Map<Path, FolderStamp> known = new HashMap<>(applied);
        Set<Path> folders = new LinkedHashSet<>(applied.keySet());
        folders.addAll(now.keySet());
        for (Path folder : folders) {
            FolderStamp stamp = now.get(folder);
            boolean changed = stamp == null ? applied.containsKey(folder) : !stamp.equals(applied.get(folder));
            boolean still = stamp == null ? !seen.containsKey(folder) : stamp.equals(seen.get(folder));
            if (changed && still && !closed && isTakenUp(folder, stamp != null)) {
                known.remove(folder);
                if (stamp != null) {
                    known.put(folder, stamp);
                }
            }
        }
        applied = known;
        seen = now;
    }

    /** Whatever one folder throws, the others are looked at. */
    private boolean isTakenUp(Path folder, boolean isThere) {
        try {
            roster.change(folder, isThere);
            return true;
        } catch (Throwable failure) {
            LOGGER.log(
                    System.Logger.Level.ERROR,
                    "the change of " + folder + " was not taken up and is tried again",
                    failure);
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        next.cancel();
        thread.shutdownNow();
    }
}
