package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.sftp.ssh.Cryptography;
import dev.tributary.connector.sftp.ssh.Keys;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.threads.ThreadUtils;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/** A partner's server. */
final class TestServer implements Closeable {

    static final String USERNAME = "tributary";
    static final String PASSWORD = "a-long-password-of-acme";

    private final Path root;
    private final Algorithms algorithms;
    private KeyPair hostKey = key("ssh-ed25519", 256);
    private SshServer server;
    private final List<KeyPair> others = new ArrayList<>();
    private int port;
    private volatile boolean forbidding;
    private Consumer<SshServer> peculiarity = ordinary -> {};

    TestServer(Path root, Algorithms algorithms) {
        Cryptography.prepare();
        this.root = root;
        this.algorithms = algorithms;
        this.server = SshServer.setUpDefaultServer();
    }

    static KeyPair key(String type, int size) {
        Cryptography.prepare();
        try {
            return KeyUtils.generateKeyPair(type, size);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    TestServer withHostKey(KeyPair key) {
        hostKey = key;
        return this;
    }

    /** Has another one beside it. */
    TestServer withAnotherHostKey(KeyPair key) {
        others.add(key);
        return this;
    }

    /** What is to be different about it. */
    TestServer with(Consumer<SshServer> difference) {
        peculiarity = difference;
        return this;
    }

    TestServer start() throws IOException {
        server = SshServer.setUpDefaultServer();
        algorithms.applyTo(server);
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(
                Stream.concat(Stream.of(hostKey), others.stream()).toList()));
        server.setPasswordAuthenticator(
                (name, password, session) -> name.equals(USERNAME) && password.equals(PASSWORD));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder()
                .withFileSystemAccessor(new Strict())
                .withExecutorServiceProvider(() -> ThreadUtils.newCachedThreadPool("test-sftp"))
                .build()));
        peculiarity.accept(server);
        server.start();
        port = server.getPort();
        return this;
    }

    KeyPair hostKey() {
        return hostKey;
    }

    /** From now on nobody may move anything out of an inbox. */
    void forbidRenames() {
        forbidding = true;
    }

    private final class Strict implements SftpFileSystemAccessor {
        @Override
        public void renameFile(SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
                throws IOException {
            if (forbidding && from.toString().contains("/inbox/")) {
                throw new AccessDeniedException(from.toString());
            }
            SftpFileSystemAccessor.super.renameFile(subsystem, from, to, options);
        }
    }

    int port() {
        return port;
    }

    String fingerprint() {
        return Keys.fingerprint(hostKey.getPublic());
    }

    void stop() throws IOException {
        server.stop(true);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
