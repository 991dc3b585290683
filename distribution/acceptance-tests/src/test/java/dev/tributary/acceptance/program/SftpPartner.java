package dev.tributary.acceptance.program;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A partner with an SFTP client, which connects anew for each thing it does. */
public final class SftpPartner implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SshClient ssh = SshClient.setUpDefaultClient();
    private final int port;
    private final String username;
    private final String password;

    public SftpPartner(int port, String username, String password) {
        this.port = port;
        this.username = username;
        this.password = password;
        ssh.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        ssh.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        ssh.setServerKeyVerifier((session, address, key) -> true);
        ssh.start();
    }

    private SftpClient connect() throws IOException {
        ClientSession session =
                ssh.connect(username, "127.0.0.1", port).verify(PATIENCE).getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(PATIENCE);
        return SftpClientFactory.instance().createSftpClient(session).singleSessionInstance();
    }

    /** As it is, in place. */
    public void upload(String path, String content) throws IOException {
        try (SftpClient files = connect()) {
            files.put(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), path);
        }
    }

    /** Nothing where it is not there. */
    public Optional<String> download(String path) throws IOException {
        try (SftpClient files = connect()) {
            return Optional.of(new String(files.read(path).readAllBytes(), StandardCharsets.UTF_8));
        } catch (SftpException failure) {
            if (failure.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Returns it once it is there and says this. */
    public String await(String path, String words) throws Exception {
        Await.until(
                path + " says " + words,
                () -> download(path).filter(content -> content.contains(words)).isPresent());
        return download(path).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        ssh.close();
    }
}
