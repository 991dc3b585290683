package dev.tributary.connector.sftp.client;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.spi.Secret;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A partner's server.
 *
 * @param hostKeys whom to take for it
 * @param algorithms what we speak
 */
public record Server(String host, int port, Login login, HostKeys hostKeys, Algorithms algorithms, Patience patience) {

    /**
     * How we make ourselves known.
     *
     * @param password null for none
     * @param privateKey null for none
     * @param passphrase of the private key; null for none
     */
    public record Login(
            String username,
            @Nullable Secret password,
            @Nullable Secret privateKey,
            @Nullable Secret passphrase) {}

    /**
     * How long to wait.
     *
     * @param connect for a connection, and as long again for its login
     * @param answer for an answer
     * @param keepAlive between two questions whether the other side is still there
     */
    public record Patience(Duration connect, Duration answer, Duration keepAlive) {}

    /** As people write it. */
    public String address() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
