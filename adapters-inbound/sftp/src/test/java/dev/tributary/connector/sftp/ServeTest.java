package dev.tributary.connector.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.testkit.RunningConnector;
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
import java.util.stream.Stream;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What partners can do on our server, and what they cannot. */
class ServeTest {

    @TempDir
    private Path folder;

    private final World world = new World();
    private final TestClient client = new TestClient();

    @BeforeEach
    void settings() {
        world.settings.putAll(ServeRig.settings(folder));
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        world.close();
    }

    private int start() throws Exception {
        RunningConnector connector = world.start();
        world.untilHealth(Health.Status.UP);
        return ServeRig.port(connector);
    }

    private SftpClient files(int port) throws IOException {
        return client.files(ServeRig.PARTNER, ServeRig.PASSWORD, port);
    }

    private Path home() {
        return folder.resolve("sftp/acme");
    }

    private static ByteArrayInputStream content(String... ids) {
        return new ByteArrayInputStream(World.csv(ids).getBytes(UTF_8));
    }

    private void untilDone(String name) {
        World.until(name + " is done", () -> Files.exists(home().resolve("done").resolve(name)));
    }

    @Test
    void aFileIsTakenOnceItsClientHasClosedIt() throws Exception {
        int port = start();
        try (SftpClient files = files(port);
                CloseableHandle handle = files.open("/inbox/slow.csv", OpenMode.Write, OpenMode.Create)) {
            byte[] first = World.csv("A-1").getBytes(UTF_8);
            files.write(handle, 0, first, 0, first.length);
            world.letItLook();
            assertThat(home().resolve("inbox/slow.csv")).exists();
            byte[] second = "A-2;AA-123-BB\n".getBytes(UTF_8);
            files.write(handle, first.length, second, 0, second.length);
        }

        untilDone("slow.csv");
        assertThat(world.gateway.missions()).hasSize(2);
    }

    @Test
    void anUploadThatBreaksOffIsNeverTaken() throws Exception {
        int port = start();
        breakOff(port, "/inbox/broken.csv");
        world.letItLook();
        assertThat(home().resolve("inbox/broken.csv")).exists();
        world.connectors.get(0).close();
        int again = start();
        world.letItLook();
        assertThat(world.gateway.missions()).isEmpty();

        try (SftpClient files = files(again)) {
            files.put(content("A-1", "A-2"), "/inbox/broken.csv");
        }

        untilDone("broken.csv");
        assertThat(world.gateway.missions()).hasSize(2);
    }

    private void breakOff(int port, String path) throws IOException {
        ClientSession session = client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port);
        SftpClient files = SftpClientFactory.instance().createSftpClient(session);
        CloseableHandle handle = files.open(path, OpenMode.Write, OpenMode.Create);
        byte[] half = World.csv("A-1").getBytes(UTF_8);
        files.write(handle, 0, half, 0, half.length);
        session.close(true);
    }

    @Test
    void aFileThatIsRenamedWhileItIsUploadedIsNotWholeYet() throws Exception {
        int port = start();
        try (SftpClient files = files(port);
                CloseableHandle handle = files.open("/inbox/new.part", OpenMode.Write, OpenMode.Create)) {
            byte[] first = World.csv("A-1").getBytes(UTF_8);
            files.write(handle, 0, first, 0, first.length);
            files.rename("/inbox/new.part", "/inbox/new.csv");
            world.letItLook();
            assertThat(home().resolve("inbox/new.csv")).exists();
        }

        untilDone("new.csv");
    }

    @Test
    void aBrokenUploadThatIsRenamedStaysBroken() throws Exception {
        int port = start();
        breakOff(port, "/inbox/new.part");
        try (SftpClient files = files(port)) {
            files.rename("/inbox/new.part", "/inbox/new.csv");
        }

        world.letItLook();

        assertThat(home().resolve("inbox/new.csv")).exists();
        assertThat(world.gateway.missions()).isEmpty();
    }

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

    @Test
    void resultsAreThereToBeReadAndRemoved() throws Exception {
        int port = start();
        try (SftpClient files = files(port)) {
            files.put(content("A-1"), "/inbox/mine.csv");
            untilDone("mine.csv");
            assertThat(new String(files.read("/results/mine.csv.result.csv").readAllBytes(), UTF_8))
                    .contains("ACCEPTED");

            files.remove("/results/mine.csv.result.csv");
            files.remove("/done/mine.csv");
        }
        try (Stream<Path> left = Files.list(home().resolve("done"))) {
            assertThat(left).isEmpty();
        }
    }
}
