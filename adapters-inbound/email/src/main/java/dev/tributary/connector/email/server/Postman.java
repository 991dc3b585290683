package dev.tributary.connector.email.server;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes mails to the server that sends them. May be used from any thread. */
public interface Postman extends Closeable {

    /**
     * Sends one mail; returns once the server has taken it.
     *
     * @param from the envelope's sender
     * @param to the envelope's recipient
     * @param mail all of it, lines ended by CR LF
     * @throws Refused if the server refuses this mail or this recipient for good
     * @throws IOException if it was not taken, and may be later; a {@code Troubled} tells what is wrong and the remedy
     */
    void send(String from, String to, byte[] mail) throws IOException;

    /** The server has refused a mail for good. Its message bears the server's code, no address. */
    final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        public Refused(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Ends what is under way. */
    @Override
    void close();
}
