package dev.tributary.connector.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.Health;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.Test;

/** What becomes of uploads that meet, break off, or are looked at once more. */
class ServeUploadTest extends Serving {

    private static final byte[] WHOLE = World.csv("A-1", "A-2").getBytes(UTF_8);
    private static final int HALF = 25;

    private static ByteArrayInputStream whole() {
        return new ByteArrayInputStream(WHOLE);
    }

    private static CloseableHandle halfOf(SftpClient files, String path) throws IOException {
        CloseableHandle handle = files.open(path, OpenMode.Write, OpenMode.Create, OpenMode.Truncate);
        files.write(handle, 0, WHOLE, 0, HALF);
        return handle;
    }

    private void breakOff(int port, String path) throws IOException {
        ClientSession session = client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port);
        halfOf(SftpClientFactory.instance().createSftpClient(session), path);
        session.close(true);
    }

    @Test
    void aRetryIsReadWhateverBecomesOfTheUploadThatHung() throws Exception {
        int port = start();
        ClientSession hung = client.session(ServeRig.PARTNER, ServeRig.PASSWORD, port);
        halfOf(SftpClientFactory.instance().createSftpClient(hung), "/inbox/daily.csv");
        try (SftpClient files = files(port)) {
            files.put(whole(), "/inbox/daily.csv");
        }
        hung.close(true);

        untilDone("daily.csv");

        assertThat(home().resolve("done/daily.csv")).hasBinaryContent(WHOLE);
    }

    @Test
    void whoeverOpensAFileLastWritesIt() throws Exception {
        int port = start();
        try (SftpClient first = files(port);
                SftpClient second = files(port)) {
            CloseableHandle old = halfOf(first, "/inbox/daily.csv");
            CloseableHandle young = halfOf(second, "/inbox/daily.csv");

            assertThatThrownBy(() -> first.write(old, HALF, WHOLE, HALF, WHOLE.length - HALF))
                    .hasMessageContaining("again");
            assertThatThrownBy(old::close).hasMessageContaining("again");
            world.letItLook();
            assertThat(home().resolve("inbox/daily.csv")).exists();
            second.write(young, HALF, WHOLE, HALF, WHOLE.length - HALF);
            young.close();
        }

        untilDone("daily.csv");
        assertThat(home().resolve("done/daily.csv")).hasBinaryContent(WHOLE);
    }

    @Test
    void anOpeningThatFailsTakesNothingOver() throws Exception {
        int port = start();
        try (SftpClient files = files(port);
                CloseableHandle handle = halfOf(files, "/inbox/daily.csv")) {
            assertThatThrownBy(
                            () -> files.open("/inbox/daily.csv", OpenMode.Write, OpenMode.Create, OpenMode.Exclusive))
                    .isInstanceOf(IOException.class);

            files.write(handle, HALF, WHOLE, HALF, WHOLE.length - HALF);
        }

        untilDone("daily.csv");
    }

    @Test
    void whatIsClosedIsNotTakenForAnotherThatBrokeOff() throws Exception {
        int port = start();
        try (SftpClient files = files(port)) {
            CloseableHandle removed = halfOf(files, "/inbox/x.csv");
            files.remove("/inbox/x.csv");
            breakOff(port, "/inbox/x.csv");
            assertThatThrownBy(removed::close).isInstanceOf(IOException.class);
            CloseableHandle replaced = halfOf(files, "/inbox/y.csv");
            breakOff(port, "/inbox/y.part");
            files.rename("/inbox/y.part", "/inbox/y.csv", CopyMode.Overwrite);
            assertThatThrownBy(replaced::close).isInstanceOf(IOException.class);
        }

        world.letItLook();

        assertThat(home().resolve("inbox/x.csv")).exists();
        assertThat(home().resolve("inbox/y.csv")).exists();
        assertThat(world.gateway.missions()).isEmpty();
    }

    @Test
    void aBrokenUploadThatIsRenamedToItselfStaysBroken() throws Exception {
        int port = start();
        breakOff(port, "/inbox/x.csv");
        try (SftpClient files = files(port)) {
            assertThatCode(() -> files.rename("/inbox/x.csv", "/inbox/x.csv", CopyMode.Overwrite))
                    .doesNotThrowAnyException();
        }

        world.letItLook();

        assertThat(home().resolve("inbox/x.csv")).exists();
    }

    @Test
    void aFileThatWasClosedCanBeLookedAtAndItsTimeBeSet() throws Exception {
        world.settings.put("linger", Duration.ofSeconds(2));
        int port = start();
        try (SftpClient files = files(port)) {
            files.put(whole(), "/inbox/daily.csv");
            world.letItLook();
            assertThat(files.stat("/inbox/daily.csv").getSize()).isEqualTo(WHOLE.length);
            world.clock.advance(Duration.ofSeconds(1));
            files.setStat("/inbox/daily.csv", new Attributes().modifyTime(1_000_000));
            world.clock.advance(Duration.ofMillis(1500));
            world.letItLook();
            assertThat(home().resolve("inbox/daily.csv")).exists();
        }
        world.clock.advance(Duration.ofMillis(600));

        untilDone("daily.csv");
    }

    @Test
    void aFileIsReadSoonAfterItWasClosedHoweverSeldomTheInboxIsLookedAt() throws Exception {
        world.settings.put("poll-interval", Duration.ofHours(1));
        int port = start();
        try (SftpClient files = files(port)) {
            files.put(whole(), "/inbox/daily.csv");
        }

        untilDone("daily.csv");
    }

    @Test
    void aNameThatLeavesNoRoomForOursIsRefusedAtOnce() throws Exception {
        int port = start();
        try (SftpClient files = files(port)) {
            String tooLong = "/inbox/" + "é".repeat(109) + ".csv";
            assertThatThrownBy(() -> files.put(whole(), tooLong)).hasMessageContaining("220");
            files.put(whole(), "/inbox/short.part");
            assertThatThrownBy(() -> files.rename("/inbox/short.part", tooLong)).hasMessageContaining("220");
            String longest = "é".repeat(108) + ".csv";
            files.put(whole(), "/inbox/" + longest);
            untilDone(longest);
        }
    }

    @Test
    void noNameHasASeparatorInIt() throws Exception {
        int port = start();
        try (SftpClient files = files(port)) {
            assertThatThrownBy(() -> files.put(whole(), "/inbox/a\\b.csv")).hasMessageContaining("backslash");
        }
    }

    @Test
    void nobodyElseOnTheMachineReadsWhatPartnersSend() throws Exception {
        int port = start();
        try (SftpClient files = files(port)) {
            files.put(whole(), "/inbox/mine.part");
            files.put(whole(), "/inbox/mine.csv");
        }
        untilDone("mine.csv");
        for (String directory : new String[] {
            ".", "../.claimed", "../.claimed/acme", "../.uploading", "../.uploading/acme", "inbox", "done", "results"
        }) {
            assertThat(permissions(directory)).as(directory).isEqualTo("rwx------");
        }
        assertThat(permissions("inbox/mine.part")).isEqualTo("rw-------");
        assertThat(permissions("done/mine.csv")).isEqualTo("rw-------");
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve(path)));
    }

    @Test
    void aBrokenUploadThatLiesForLongIsTold() throws Exception {
        int port = start();
        breakOff(port, "/inbox/broken.csv");
        breakOff(port, "/inbox/never-read.part");
        world.letItLook();
        world.clock.advance(Duration.ofMinutes(61));
        world.untilHealth(Health.Status.DEGRADED);
        assertThat(world.health().detail().english()).contains("acme").contains("broken.csv");

        Files.delete(home().resolve("inbox/broken.csv"));
        world.untilHealth(Health.Status.UP);
        Files.write(home().resolve("inbox/broken.csv"), WHOLE);

        untilDone("broken.csv");
    }
}
