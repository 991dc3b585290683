package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.sftp.ssh.Cryptography;
import dev.tributary.connector.sftp.ssh.Keys;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.threads.ThreadUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** Speaks SFTP with partners, and nothing else: no shell, no commands, no forwarding. */
public final class PartnerServer implements Closeable {

    private static final int MOST_HANDLES = 64;
    private static final int MOST_ATTEMPTS = 6;

    /** The library lets one more in than it is told. */
    private static final int MOST_CHANNELS = 4;

    private final SshServer server;
    private final String fingerprint;

    private PartnerServer(SshServer server, String fingerprint) {
        this.server = server;
        this.fingerprint = fingerprint;
    }

    /**
     * Where it listens, and with which key.
     *
     * @param port 0 for any that is free
     */
    public record Address(String host, int port, Path hostKeyFile) {}

    /**
     * Begins to listen.
     *
     * @param rooms by the name of the account
     * @param whole to be run when a file has come in whole
     */
    public static PartnerServer start(
            Address address, Map<String, Room> rooms, Limits limits, Incidents incidents, Runnable whole)
            throws IOException, GeneralSecurityException {
        Cryptography.prepare();
        KeyPair key = new HostKeyFile(address.hostKeyFile()).key();
        SshServer server = SshServer.setUpDefaultServer();
        Algorithms.CURRENT.applyTo(server);
        server.setHost(address.host());
        server.setPort(address.port());
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        admit(server, new Logins(rooms, incidents));
        confine(server, rooms, whole);
        limit(server, limits);
        server.addSessionListener(new Callers(limits.sessions(), incidents));
        server.start();
        return new PartnerServer(server, Keys.fingerprint(key.getPublic()));
    }

    private static void admit(SshServer server, Logins logins) {
        server.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
        server.setPasswordAuthenticator(logins);
        server.setPublickeyAuthenticator(logins);
    }

    private static void confine(SshServer server, Map<String, Room> rooms, Runnable whole) {
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        VirtualFileSystemFactory homes = new VirtualFileSystemFactory();
        rooms.forEach((name, room) -> homes.setUserHomeDir(name, room.home()));
        server.setFileSystemFactory(homes);
        SftpSubsystemFactory sftp = new SftpSubsystemFactory.Builder()
                .withFileSystemAccessor(new ConfinedFiles(rooms))
                .withSftpErrorStatusDataHandler(new Refusals())
                .withExecutorServiceProvider(() -> ThreadUtils.newCachedThreadPool("tributary-sftp"))
                .build();
        sftp.addSftpEventListener(new Ends(rooms, whole));
        server.setSubsystemFactories(List.of(sftp));
    }

    private static void limit(SshServer server, Limits limits) {
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, MOST_ATTEMPTS);
        CoreModuleProperties.MAX_CONCURRENT_SESSIONS.set(server, limits.sessionsPerPartner());
        CoreModuleProperties.IDLE_TIMEOUT.set(server, limits.idle());
        CoreModuleProperties.AUTH_TIMEOUT.set(server, limits.login());
        SftpModuleProperties.MAX_OPEN_HANDLES_PER_SESSION.set(server, MOST_HANDLES);
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, MOST_CHANNELS - 1);
    }

    public int port() {
        return server.getPort();
    }

    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
