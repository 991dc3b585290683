package dev.tributary.connector.sftp.serve;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.jspecify.annotations.Nullable;

/** Who is connected: those who have not logged in take no place of those who have, nor of each other. */
final class Callers implements SessionListener {

    /** Of a session that offered a key in vain. */
    static final AttributeKey<Boolean> KEY_REFUSED = new AttributeKey<>();

    private static final int MOST_AT_THE_DOOR_OF_ONE = 8;

    private final int most;
    private final Incidents incidents;
    private final Map<Session, String> atTheDoor = new HashMap<>();
    private final Set<Session> inside = new HashSet<>();

    /** @param most sessions that are logged in */
    Callers(int most, Incidents incidents) {
        this.most = most;
        this.incidents = incidents;
    }

    static String address(SocketAddress client) {
        return client instanceof InetSocketAddress known && known.getAddress() != null
                ? known.getAddress().getHostAddress()
                : String.valueOf(client);
    }

    @Override
    public void sessionCreated(Session session) {
        String address = address(session.getIoSession().getRemoteAddress());
        if (!isLetToTheDoor(session, address)) {
            refuse(session, address);
        }
    }

    private synchronized boolean isLetToTheDoor(Session session, String address) {
        long ofThis = atTheDoor.values().stream().filter(address::equals).count();
        boolean isLet = ofThis < Math.min(MOST_AT_THE_DOOR_OF_ONE, mostAtTheDoor())
                && atTheDoor.size() < mostAtTheDoor()
                && inside.size() < most;
        if (isLet) {
            atTheDoor.put(session, address);
        }
        return isLet;
    }

    private int mostAtTheDoor() {
        return Math.max(1, most / 2);
    }

    @Override
    public void sessionEvent(Session session, Event event) {
        if (event == Event.Authenticated && !isLetIn(session)) {
            refuse(session, address(session.getIoSession().getRemoteAddress()));
        }
    }

    private synchronized boolean isLetIn(Session session) {
        atTheDoor.remove(session);
        return inside.size() < most && inside.add(session);
    }

    private void refuse(Session session, String address) {
        incidents.refusedSession(address);
        session.close(true);
    }

    @Override
    public void sessionClosed(Session session) {
        String address = leave(session);
        if (address != null && Boolean.TRUE.equals(session.getAttribute(KEY_REFUSED))) {
            incidents.failedLogin(address);
        }
    }

    /** Where it came from, if it had not logged in; else null. */
    private synchronized @Nullable String leave(Session session) {
        inside.remove(session);
        return atTheDoor.remove(session);
    }
}
