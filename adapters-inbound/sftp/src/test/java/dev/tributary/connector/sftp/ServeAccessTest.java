package dev.tributary.connector.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.Secret;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.junit.jupiter.api.Test;

/** What partners cannot do on our server, and who is let in. */
class ServeAccessTest extends Serving {

    @Test
    void nothingLeadsOutOfAPartnersDirectory() throws Exception {
        int port = start();
        Path secret = Files.writeString(folder.resolve("sftp/secret.txt"), "ours");
        Files.createSymbolicLink(home().resolve("results/link.csv"), secret);
        Files.createSymbolicLink(home().resolve("inbox/out.csv"), folder.resolve("planted.csv"));
        try (SftpClient files = files(port)) {
            files.put(content("A-1"), "/inbox/mine.part");
            for (String path : List.of(
                    "/../secret.txt",
                    "/inbox/../../secret.txt",
                    secret.toString(),
                    "/results/link.csv",
                    "../../secret.txt",
                    "/.claimed",
                    "/../.claimed/acme")) {
                assertThatThrownBy(() -> files.read(path).readAllBytes())
                        .as(path)
                        .isInstanceOf(IOException.class);
                assertThatThrownBy(() -> files.stat(path)).as(path).isInstanceOf(IOException.class);
            }
            for (String path : List.of(
                    "/../planted.csv",
                    "/inbox/../../planted.csv",
                    "/planted.csv",
                    "/inbox/out.csv",
                    "/results/planted.csv",
                    "/inbox/deeper/planted.csv")) {
                assertThatThrownBy(() -> files.put(content("X-1"), path))
                        .as(path)
                        .isInstanceOf(IOException.class);
                assertThatThrownBy(() -> files.rename("/inbox/mine.part", path))
                        .as(path)
                        .isInstanceOf(IOException.class);
            }
            assertThatThrownBy(() -> files.link("/inbox/s.csv", "/inbox/mine.part", true))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> files.link("/inbox/h.csv", "/inbox/mine.part", false))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> files.readLink("/results/link.csv")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> files.mkdir("/inbox/deeper")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> files.rmdir("/results")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> files.rename("/inbox", "/outbox")).isInstanceOf(IOException.class);
        }
        assertThat(folder.resolve("planted.csv")).doesNotExist();
        assertThat(folder.resolve("sftp/planted.csv")).doesNotExist();
        assertThat(secret).hasContent("ours");
        world.letItLook();
        assertThat(world.gateway.missions()).isEmpty();
    }

    @Test
    void thereIsNoShellNoCommandAndNoForwarding() throws Exception {
        int port = start();
        try (ClientSession session = client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port)) {
            CoreModuleProperties.REQUEST_SHELL_REPLY.set(session, true);
            CoreModuleProperties.REQUEST_EXEC_REPLY.set(session, true);
            assertSaysNothing(session.createShellChannel());
            assertSaysNothing(session.createExecChannel("id"));
            assertThatThrownBy(() -> session.createDirectTcpipChannel(
                                    new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", port))
                            .open()
                            .verify(Duration.ofSeconds(20)))
                    .isInstanceOf(IOException.class);
        }
    }

    /** It may have been opened before the refusal comes. */
    private static void assertSaysNothing(ClientChannel channel) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        channel.setOut(said);
        channel.open();
        assertThat(channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Duration.ofSeconds(20)))
                .contains(ClientChannelEvent.CLOSED);
        assertThat(channel.getExitStatus()).isNull();
        assertThat(said.toByteArray()).isEmpty();
    }

    @Test
    void aPartnerHasNoMoreRoomThanItsQuota() throws Exception {
        world.settings.put("partners", Map.of("acme", Map.of("password", new Secret(ServeRig.PASSWORD), "quota", 1)));
        int port = start();
        byte[] half = new byte[700_000];
        try (SftpClient files = files(port)) {
            files.put(new ByteArrayInputStream(half), "/inbox/one.part");

            assertThatThrownBy(() -> files.put(new ByteArrayInputStream(half), "/inbox/two.part"))
                    .isInstanceOf(IOException.class);

            files.remove("/inbox/two.part");
            files.remove("/inbox/one.part");
            files.put(new ByteArrayInputStream(half), "/inbox/three.part");
        }
    }

    @Test
    void aKeyLetsItsOwnerInAndNobodyElse() throws Exception {
        var key = TestServer.key("ssh-ed25519", 256);
        world.settings.put(
                "partners",
                Map.of("acme", Map.of("authorized-keys", List.of(PublicKeyEntry.toString(key.getPublic())))));
        int port = start();

        try (ClientSession session = client.ssh()
                .connect("acme", "127.0.0.1", port)
                .verify(Duration.ofSeconds(20))
                .getSession()) {
            session.addPublicKeyIdentity(key);
            session.auth().verify(Duration.ofSeconds(20));
        }
        try (ClientSession session = client.ssh()
                .connect("acme", "127.0.0.1", port)
                .verify(Duration.ofSeconds(20))
                .getSession()) {
            session.addPublicKeyIdentity(TestServer.key("ssh-ed25519", 256));
            assertThatThrownBy(() -> session.auth().verify(Duration.ofSeconds(20)))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> client.session("acme", "none", port)).isInstanceOf(IOException.class);
    }

    @Test
    void whoGuessesPasswordsWaitsAndIsShownOut() throws Exception {
        int port = start();
        for (int guess = 0; guess < 2; guess++) {
            assertThatThrownBy(() -> client.session("acme", "guessed", port)).isInstanceOf(IOException.class);
        }
        try (ClientSession session = client.ssh()
                .connect("acme", "127.0.0.1", port)
                .verify(Duration.ofSeconds(20))
                .getSession()) {
            session.addPasswordIdentity(ServeRig.PASSWORD);
            var login = session.auth();

            assertThat(login.await(Duration.ofMillis(100))).isFalse();

            login.verify(Duration.ofSeconds(20));
        }
    }

    @Test
    void aPartnerHasNoMoreSessionsThanItMay() throws Exception {
        world.settings.put("most-sessions-per-partner", 2);
        int port = start();
        try (SftpClient first = files(port);
                SftpClient second = files(port)) {
            assertThat(first.isOpen() && second.isOpen()).isTrue();

            assertThatThrownBy(() -> files(port)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void thereAreNoMoreSessionsInAllThanThereMayBe() throws Exception {
        world.settings.put("most-sessions", 1);
        int port = start();
        try (ClientSession first = client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port)) {
            assertThatThrownBy(() -> client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port))
                    .isInstanceOf(IOException.class);
            assertThat(first.isOpen()).isTrue();
        }
        World.until("there is room again", () -> isLetIn(port));
    }

    private boolean isLetIn(int port) {
        try (ClientSession next = client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port)) {
            return next.isAuthenticated();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void theHostKeyIsMadeOnceAndKept() throws Exception {
        start();
        Path file = folder.resolve("host-key");
        String key = Files.readString(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        world.connectors.get(0).close();

        start();

        assertThat(file).hasContent(key);
        Files.writeString(file, "no key");
        world.connectors.get(1).close();
        assertThatThrownBy(world::start).hasMessageContaining("host-key-file");
        assertThat(file).hasContent("no key");
    }
}
