package dev.tributary.connector.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What nobody can take away from others on our server. */
class ServeLimitTest extends Serving {

    @BeforeEach
    void partners() {
        world.settings.put(
                "partners",
                Map.of(
                        "acme", Map.of("password", new Secret(ServeRig.PASSWORD), "quota", 1, "most-files", 3),
                        "other", Map.of("password", new Secret("another-long-password"))));
    }

    private long counted(String counter) {
        return world.connectors.get(0).context().counters().getOrDefault(counter, 0L);
    }

    private static InetAddress address(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    /** Every address that begins with 127 is this machine, with Linux. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whoeverConnectsWithoutLoggingInShutsOutNobodyElse() throws Exception {
        int port = start();
        List<Socket> idle = new ArrayList<>();
        try {
            for (int each = 0; each < 70; each++) {
                idle.add(new Socket(address(1), port, address(2), 0));
            }
            World.until("some are shown out", () -> counted("refused_sessions") >= 62);
            try (SftpClient files = files(port)) {
                assertThat(files.isOpen()).isTrue();
            }
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
        assertThat(world.logged())
                .filteredOn(line -> line.contains("127.0.0.2"))
                .hasSize(1);
    }

    @Test
    void aSessionHasNoMoreChannelsThanItMay() throws Exception {
        int port = start();
        try (ClientSession session = client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port)) {
            for (int channel = 0; channel < 4; channel++) {
                assertThat(SftpClientFactory.instance()
                                .createSftpClient(session)
                                .canonicalPath("."))
                        .isEqualTo("/");
            }
            assertThatThrownBy(() -> SftpClientFactory.instance().createSftpClient(session))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLoginOfOnesOwnDoesNotMakeGuessingQuicker() throws Exception {
        int port = start();
        for (int guess = 0; guess < 2; guess++) {
            assertThatThrownBy(() -> client.session("other", "guessed", port)).isInstanceOf(IOException.class);
        }
        client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port).close(true);
        try (ClientSession session = client.ssh()
                .connect("other", "127.0.0.1", port)
                .verify(Duration.ofSeconds(20))
                .getSession()) {
            session.addPasswordIdentity("another-long-password");
            var login = session.auth();

            assertThat(login.await(Duration.ofMillis(100))).isFalse();

            login.verify(Duration.ofSeconds(20));
        }
        assertThat(counted("failed_logins")).isGreaterThanOrEqualTo(2);
        assertThat(world.logged())
                .filteredOn(line -> line.contains("127.0.0.1") && line.contains("login"))
                .hasSize(1)
                .noneMatch(line -> line.contains("other") || line.contains("guessed"));
    }

    @Test
    void aPartnerHasNoMoreFilesThanItMay() throws Exception {
        int port = start();
        try (SftpClient files = files(port)) {
            for (String name : List.of("one", "two", "three")) {
                files.put(new ByteArrayInputStream(new byte[1]), "/inbox/" + name + ".part");
            }
            assertThatThrownBy(() -> files.put(new ByteArrayInputStream(new byte[1]), "/inbox/four.part"))
                    .isInstanceOf(IOException.class);
            assertThat(folder.resolve("sftp/acme/inbox/four.part")).doesNotExist();
            files.put(new ByteArrayInputStream(new byte[2]), "/inbox/one.part");
            files.remove("/inbox/two.part");
            files.put(new ByteArrayInputStream(new byte[1]), "/inbox/four.part");
        }
        assertThat(counted("exceeded_quotas")).isEqualTo(1);
        assertThat(world.logged()).anyMatch(line -> line.contains("acme") && line.contains("quota"));
    }

    @Test
    void oneWhoseFilesCannotBeReadStopsNobodyElse() throws Exception {
        world.provider = new SftpConnectorProvider((desk, context, closing) -> (file, name, onceKey, result) -> {
            if (name.equals("poison.csv")) {
                throw new InvalidPathException(name, "poison");
            }
            return new DocumentTaking(desk, context, closing).take(file, name, onceKey, result);
        });
        int port = start();
        try (SftpClient files = files(port)) {
            files.put(new ByteArrayInputStream(World.csv("A-1").getBytes(UTF_8)), "/inbox/poison.csv");
        }
        world.letItLook();
        try (SftpClient files = client.files("other", "another-long-password", port)) {
            files.put(new ByteArrayInputStream(World.csv("B-2").getBytes(UTF_8)), "/inbox/good.csv");
        }
        World.until("the other's is done", () -> Files.exists(folder.resolve("sftp/other/done/good.csv")));
        World.until("it is told", () -> world.health().detail().english().contains("poison.csv"));
    }
}
