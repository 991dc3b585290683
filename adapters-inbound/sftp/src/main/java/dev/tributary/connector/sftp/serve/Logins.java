package dev.tributary.connector.sftp.serve;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.server.auth.AsyncAuthException;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/** Who may come in. Whoever guesses passwords waits longer each time, by address; nobody else waits for it. */
final class Logins implements PasswordAuthenticator, PublickeyAuthenticator {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 5;
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Room> rooms;
    private final Map<String, Integer> failures = new LinkedHashMap<>();

    Logins(Map<String, Room> rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean authenticate(String username, PublicKey key, ServerSession session) {
        Room room = rooms.get(username);
        return room != null && room.account().keys().stream().anyMatch(own -> KeyUtils.compareKeys(own, key));
    }

    /** An answer that has to wait is given by the server's timer: no thread waits for it. */
    @Override
    public boolean authenticate(String username, String password, ServerSession session) {
        String address = address(session.getClientAddress());
        boolean isRight = isRight(username, password);
        int before = count(address, isRight);
        if (before == 0) {
            return isRight;
        }
        AsyncAuthException later = new AsyncAuthException();
        Duration pause = FIRST.multipliedBy(1L << Math.min(before - 1, MOST_DOUBLINGS));
        Future<?> unused = session.getFactoryManager()
                .getScheduledExecutorService()
                .schedule(() -> later.setAuthed(isRight), pause.toMillis(), TimeUnit.MILLISECONDS);
        throw later;
    }

    private static String address(SocketAddress client) {
        return client instanceof InetSocketAddress known && known.getAddress() != null
                ? known.getAddress().getHostAddress()
                : String.valueOf(client);
    }

    /** How often it failed before. */
    private synchronized int count(String address, boolean isRight) {
        Integer known = failures.remove(address);
        int before = known == null ? 0 : known;
        if (!isRight) {
            failures.put(address, before + 1);
        }
        if (failures.size() > MOST_ADDRESSES) {
            failures.remove(failures.keySet().iterator().next());
        }
        return before;
    }

    private boolean isRight(String username, String password) {
        Room room = rooms.get(username);
        String own = room == null || room.account().password() == null
                ? ""
                : room.account().password().reveal();
        boolean isEqual =
                MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        return isEqual && !own.isEmpty();
    }
}
