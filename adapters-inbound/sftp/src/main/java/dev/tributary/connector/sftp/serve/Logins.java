package dev.tributary.connector.sftp.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.server.auth.AsyncAuthException;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/** Who may come in. Whoever guesses passwords waits longer each time; nobody elsewhere waits for it. */
final class Logins implements PasswordAuthenticator, PublickeyAuthenticator {

    private final Map<String, Room> rooms;
    private final Incidents incidents;
    private final Guesses guesses = new Guesses();

    Logins(Map<String, Room> rooms, Incidents incidents) {
        this.rooms = rooms;
        this.incidents = incidents;
    }

    /** Clients offer all the keys they have: that one of them is refused is nothing to tell of. */
    @Override
    public boolean authenticate(String username, PublicKey key, ServerSession session) {
        Room room = rooms.get(username);
        boolean isOwn = room != null && room.account().keys().stream().anyMatch(own -> KeyUtils.compareKeys(own, key));
        if (!isOwn) {
            session.setAttribute(Callers.KEY_REFUSED, true);
        }
        return isOwn;
    }

    /** An answer that has to wait is given by the server's timer: no thread waits for it. */
    @Override
    public boolean authenticate(String username, String password, ServerSession session) {
        String address = Callers.address(session.getClientAddress());
        boolean isRight = isRight(username, password);
        OptionalLong pause = guesses.pause(address, username, isRight, System.nanoTime());
        if (!isRight || pause.isEmpty()) {
            session.setAttribute(Callers.KEY_REFUSED, false);
            incidents.failedLogin(address);
        }
        if (pause.isEmpty()) {
            return false;
        }
        if (pause.getAsLong() == 0) {
            return isRight;
        }
        AsyncAuthException later = new AsyncAuthException();
        Future<?> unused = session.getFactoryManager()
                .getScheduledExecutorService()
                .schedule(() -> later.setAuthed(isRight), pause.getAsLong(), TimeUnit.NANOSECONDS);
        throw later;
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
