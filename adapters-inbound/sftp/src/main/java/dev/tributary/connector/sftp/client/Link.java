package dev.tributary.connector.sftp.client;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.sftp.client.Server.Patience;
import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.sftp.ssh.Cryptography;
import dev.tributary.connector.sftp.ssh.Keys;
import dev.tributary.connector.spi.Secret;
import java.io.Closeable;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;

/** A connection to a partner's server, made when it is needed and made anew once it is lost. For one thread, but for close. */
public final class Link implements Closeable {

    private final Server server;
    private volatile @Nullable SshClient ssh;
    private volatile @Nullable SftpClient sftp;
    private volatile boolean closed;

    public Link(Server server) {
        this.server = server;
    }

    Server server() {
        return server;
    }

    /**
     * The files of the server.
     *
     * @throws Troubled if it cannot be connected to
     */
    public SftpClient files() throws IOException {
        SftpClient open = sftp;
        if (open != null && open.isOpen()) {
            return open;
        }
        drop();
        SftpClient made = connect();
        sftp = made;
        return made;
    }

    /** A server has several host keys, and the one that is pinned may be one that it shows only when it is asked for. */
    private SftpClient connect() throws IOException {
        Set<String> expected = server.hostKeys().of(server.host(), server.port());
        HostKeyCheck check = new HostKeyCheck(server.address(), expected);
        try {
            return connect(server.algorithms(), check);
        } catch (Troubled refused) {
            if (check.refusal().isEmpty() || expected.isEmpty()) {
                throw refused;
            }
            for (Algorithms kind : server.algorithms().byHostKey()) {
                SftpClient found = connectedBy(kind, new HostKeyCheck(server.address(), expected));
                if (found != null) {
                    return found;
                }
            }
            throw refused;
        }
    }

    /** Null where that kind of key is not there, or not the one that is pinned either. */
    private @Nullable SftpClient connectedBy(Algorithms kind, HostKeyCheck check) throws IOException {
        try {
            return connect(kind, check);
        } catch (Troubled other) {
            if (other.isLasting()) {
                return null;
            }
            throw other;
        }
    }

    private SftpClient connect(Algorithms algorithms, HostKeyCheck check) throws IOException {
        Negotiation negotiation = new Negotiation(server.address());
        SshClient client = client(algorithms, check, negotiation);
        ssh = client;
        if (closed) {
            throw new IOException("closing");
        }
        client.start();
        try {
            ClientSession session = client.connect(server.login().username(), server.host(), server.port())
                    .verify(server.patience().connect())
                    .getSession();
            identify(session);
            session.auth().verify(server.patience().connect());
            return SftpClientFactory.instance().createSftpClient(session);
        } catch (IOException failure) {
            drop();
            Optional<Troubled> known = check.refusal().or(negotiation::refusal);
            throw known.orElseGet(() -> new ConnectFailure(server).of(failure));
        }
    }

    private SshClient client(Algorithms algorithms, HostKeyCheck check, Negotiation negotiation) {
        Cryptography.prepare();
        SshClient client = SshClient.setUpDefaultClient();
        algorithms.applyTo(client);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        client.setServerKeyVerifier(check);
        client.addSessionListener(negotiation);
        client.setUserAuthFactories(List.of(
                UserAuthPublicKeyFactory.INSTANCE,
                UserAuthPasswordFactory.INSTANCE,
                UserAuthKeyboardInteractiveFactory.INSTANCE));
        Patience patience = server.patience();
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, patience.keepAlive());
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, 1);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, patience.answer());
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, patience.connect());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, patience.connect());
        SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, patience.connect());
        return client;
    }

    private void identify(ClientSession session) throws IOException {
        Secret key = server.login().privateKey();
        Secret password = server.login().password();
        if (key != null) {
            try {
                session.addPublicKeyIdentity(Keys.privateKey(key, server.login().passphrase()));
            } catch (GeneralSecurityException unreadable) {
                throw new IOException("the private key cannot be read", unreadable);
            }
        }
        if (password != null) {
            session.addPasswordIdentity(password.reveal());
        }
    }

    /** Gives the connection up; the next question makes another one. */
    public void drop() {
        SshClient client = ssh;
        ssh = null;
        sftp = null;
        if (client != null) {
            client.stop();
        }
    }

    @Override
    public void close() {
        closed = true;
        drop();
    }
}
