package dev.tributary.connector.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the connector takes for the partner's server, and what it speaks with it. */
class HostKeyTest {

    private static final Algorithms OLD = new Algorithms(
            List.of("diffie-hellman-group14-sha1"), List.of("ssh-rsa"), List.of("aes128-cbc"), List.of("hmac-sha1"));

    @TempDir
    private Path folder;

    private final World world = new World();

    @BeforeEach
    void open() throws IOException {
        world.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        world.close();
    }

    @Test
    void aKnownKeyIsAccepted() throws Exception {
        world.start();

        world.untilHealth(Health.Status.UP);
    }

    @Test
    void withoutAPinTheKeyThatWasSeenIsShown() {
        world.settings.remove("host-key");

        assertThatThrownBy(world::start)
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("host-key: \"" + world.server.fingerprint() + "\"");
    }

    @Test
    void aChangedKeyIsRefusedWithBoth() throws Exception {
        String before = world.server.fingerprint();
        world.server.stop();
        world.server.withHostKey(TestServer.key("ssh-ed25519", 256)).start();

        assertThatThrownBy(world::start)
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("expected " + before)
                .hasMessageContaining("seen " + world.server.fingerprint());
    }

    @Test
    void anyKeyOfTheServersMayBeTheOneThatIsPinned() throws Exception {
        world.replace(new TestServer(folder, Algorithms.CURRENT)
                .withHostKey(TestServer.key("ssh-rsa", 2048))
                .withAnotherHostKey(TestServer.key("ssh-ed25519", 256)));

        world.start();

        world.untilHealth(Health.Status.UP);
    }

    @Test
    void aFileOfKnownHostsWillDo() throws Exception {
        Path known = folder.resolve("known_hosts");
        Files.writeString(
                known,
                "[127.0.0.1]:" + world.server.port() + " "
                        + PublicKeyEntry.toString(world.server.hostKey().getPublic()) + "\n");
        world.settings.remove("host-key");
        world.settings.put("known-hosts", known);

        world.start();

        world.untilHealth(Health.Status.UP);
    }

    @Test
    void anOldServerIsRefusedWithBothSides() throws Exception {
        world.replace(new TestServer(folder, OLD).withHostKey(TestServer.key("ssh-rsa", 2048)));

        assertThatThrownBy(world::start)
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("legacy-algorithms: true")
                .hasMessageContaining("key exchange: ours mlkem768x25519-sha256")
                .hasMessageContaining("theirs diffie-hellman-group14-sha1")
                .hasMessageContaining("host key: ours ssh-ed25519")
                .hasMessageContaining("cipher: ours")
                .hasMessageContaining("mac: ours");
    }

    @Test
    void anOldServerIsSpokenWithOnceThatIsAdmitted() throws Exception {
        world.replace(new TestServer(folder, OLD).withHostKey(TestServer.key("ssh-rsa", 2048)));
        world.settings.put("legacy-algorithms", true);

        world.start();

        world.untilHealth(Health.Status.UP);
        assertThat(world.logged()).anyMatch(line -> line.contains("no longer safe"));
    }

    @Test
    void aServerThatIsDownIsTriedAgain() throws Exception {
        world.server.stop();
        world.start();
        assertThat(world.health().status()).isEqualTo(Health.Status.DOWN);
        assertThat(world.health().detail().english()).contains("takes no connections");

        world.server.start();

        world.untilHealth(Health.Status.UP);
    }
}
