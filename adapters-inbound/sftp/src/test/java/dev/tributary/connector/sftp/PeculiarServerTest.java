package dev.tributary.connector.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.function.Consumer;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.DefaultKeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners' servers that are unlike others. */
class PeculiarServerTest {

    @TempDir
    private Path folder;

    private final World world = new World();

    @AfterEach
    void close() throws IOException {
        world.close();
    }

    private void open(Consumer<SshServer> peculiarity) throws IOException {
        world.open(folder);
        world.replace(new TestServer(folder, Algorithms.CURRENT).with(peculiarity));
    }

    private void assertFilesAreTaken() throws Exception {
        world.start();
        world.untilHealth(Health.Status.UP);
        world.drop("daily.csv", "A-1");
        World.until("it is done", () -> Files.exists(world.file("done/daily.csv")));
        world.drop("daily.csv", "A-1", "A-2");
        Path result = world.file("results/daily.csv.result.csv");

        World.until(
                "the result is replaced",
                () -> Files.exists(result) && Files.readString(result).contains("2;DUPLICATE"));
        world.gateway.deliver("A-1");
        Path status = world.file("results/daily.csv.status.csv");
        World.until("the status is told", () -> Files.exists(status));
        world.gateway.deliver("A-2");
        World.until(
                "the status is replaced",
                () -> Files.exists(status) && Files.readString(status).contains("A-2"));
        assertThat(Files.readString(status)).contains("A-1;DELIVERED");
    }

    @Test
    void resultsAreReplacedWhereARenameReplacesNothing() throws Exception {
        open(server -> {
            SftpModuleProperties.SFTP_VERSION.set(server, 3);
            SftpModuleProperties.OPENSSH_EXTENSIONS.set(server, "");
        });

        assertFilesAreTaken();
    }

    @Test
    void aPasswordIsToldToAServerThatAsksForItInItsOwnWords() throws Exception {
        open(server -> {
            server.setUserAuthFactories(List.of(UserAuthKeyboardInteractiveFactory.INSTANCE));
            server.setKeyboardInteractiveAuthenticator(DefaultKeyboardInteractiveAuthenticator.INSTANCE);
        });

        assertFilesAreTaken();
    }

    @Test
    void anEncryptedKeyIsReadWithItsPassphrase() throws Exception {
        KeyPair own = TestServer.key("ssh-ed25519", 256);
        open(server -> {
            server.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
            server.setPublickeyAuthenticator((name, key, session) -> KeyUtils.compareKeys(own.getPublic(), key));
        });
        world.settings.remove("password");
        world.settings.put("private-key", new Secret(encrypted(own, "a passphrase")));
        world.settings.put("passphrase", new Secret("a passphrase"));

        assertFilesAreTaken();
    }

    private static String encrypted(KeyPair key, String passphrase) throws Exception {
        OpenSSHKeyEncryptionContext encryption = new OpenSSHKeyEncryptionContext();
        encryption.setCipherName("AES");
        encryption.setCipherType("256");
        encryption.setCipherMode("CTR");
        encryption.setPassword(passphrase);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "tributary", encryption, written);
        return written.toString(StandardCharsets.UTF_8);
    }
}
