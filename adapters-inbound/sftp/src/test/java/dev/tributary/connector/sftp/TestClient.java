package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.sftp.ssh.Cryptography;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A partner's SFTP client. */
final class TestClient implements Closeable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SshClient ssh;

    TestClient() {
        Cryptography.prepare();
        ssh = SshClient.setUpDefaultClient();
        Algorithms.CURRENT.applyTo(ssh);
        ssh.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        ssh.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        ssh.setServerKeyVerifier((session, address, key) -> true);
        ssh.start();
    }

    ClientSession session(String username, String password, int port) throws IOException {
        ClientSession session =
                ssh.connect(username, "127.0.0.1", port).verify(PATIENCE).getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(PATIENCE);
        return session;
    }

    /** Its session is closed with it. */
    SftpClient files(String username, String password, int port) throws IOException {
        return SftpClientFactory.instance()
                .createSftpClient(session(username, password, port))
                .singleSessionInstance();
    }

    SshClient ssh() {
        return ssh;
    }

    @Override
    public void close() throws IOException {
        ssh.close();
    }
}
