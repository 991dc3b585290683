package dev.tributary.connector.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.Test;

/** What is taken in of what partners upload. */
class ServeTest extends Serving {

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
