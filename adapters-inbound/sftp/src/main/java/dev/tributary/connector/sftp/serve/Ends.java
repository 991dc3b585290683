package dev.tributary.connector.sftp.serve;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.jspecify.annotations.Nullable;

/** Tells uploads that the client has closed from those that broke off. */
final class Ends implements SftpEventListener {

    private static final long SLACK_MILLIS = 100;

    private final Map<String, Room> rooms;
    private final Runnable whole;

    /** @param whole to be run when a file has come in whole */
    Ends(Map<String, Room> rooms, Runnable whole) {
        this.rooms = rooms;
        this.whole = whole;
    }

    @Override
    public void closed(ServerSession session, String remoteHandle, Handle handle, @Nullable Throwable thrown)
            throws IOException {
        Room room = rooms.get(session.getUsername());
        if (room == null) {
            return;
        }
        if (thrown == null) {
            room.uploads().end(handle);
            tellLater(session, room);
        } else {
            room.uploads().breakOff(handle);
        }
    }

    @Override
    public void exiting(ServerSession session, Handle handle) {
        Room room = rooms.get(session.getUsername());
        if (room != null) {
            room.uploads().breakOff(handle);
        }
    }

    @Override
    public void moved(
            ServerSession session,
            Path source,
            Path target,
            Collection<CopyOption> options,
            @Nullable Throwable thrown) {
        Room room = rooms.get(session.getUsername());
        if (room != null) {
            tellLater(session, room);
        }
    }

    @Override
    public void modifiedAttributes(
            ServerSession session, Path path, Map<String, ?> attributes, @Nullable Throwable thrown)
            throws IOException {
        Room room = rooms.get(session.getUsername());
        Spot spot = Spot.of(path.toString());
        if (room != null && spot.isInInbox()) {
            room.uploads().touch(spot.name());
            tellLater(session, room);
        }
    }

    /** It is read only once it has lingered. */
    private void tellLater(ServerSession session, Room room) {
        Future<?> unused = session.getFactoryManager()
                .getScheduledExecutorService()
                .schedule(whole, room.linger().toMillis() + SLACK_MILLIS, TimeUnit.MILLISECONDS);
    }
}
