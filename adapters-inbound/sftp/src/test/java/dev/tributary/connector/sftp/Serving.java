package dev.tributary.connector.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.sshd.sftp.client.SftpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Our server with one partner, and that partner's client. */
abstract class Serving {

    @TempDir
    Path folder;

    final World world = new World();
    final TestClient client = new TestClient();

    @BeforeEach
    void settings() {
        world.settings.putAll(ServeRig.settings(folder));
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        world.close();
    }

    final int start() throws Exception {
        RunningConnector connector = world.start();
        world.untilHealth(Health.Status.UP);
        return ServeRig.port(connector);
    }

    final SftpClient files(int port) throws IOException {
        return client.files(ServeRig.PARTNER, ServeRig.PASSWORD, port);
    }

    final Path home() {
        return folder.resolve("sftp/acme");
    }

    final void untilDone(String name) {
        World.until(name + " is done", () -> Files.exists(home().resolve("done").resolve(name)));
    }

    static ByteArrayInputStream content(String... ids) {
        return new ByteArrayInputStream(World.csv(ids).getBytes(UTF_8));
    }
}
