package dev.tributary.connector.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same against the server that most partners have, where it is installed. */
class OpenSshTest {

    private static final Path SSHD = Path.of("/usr/sbin/sshd");

    @TempDir
    private Path folder;

    private final World world = new World();
    private final List<Process> servers = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        servers.forEach(Process::destroy);
        world.close();
    }

    private Process run(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private void makeKey(String name) throws Exception {
        assertThat(run(
                                "ssh-keygen",
                                "-q",
                                "-t",
                                "ed25519",
                                "-N",
                                "",
                                "-f",
                                folder.resolve(name).toString())
                        .waitFor())
                .isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private int startServer() throws Exception {
        assumeTrue(Files.isExecutable(SSHD), "OpenSSH's server is not installed");
        makeKey("host");
        makeKey("user");
        int port = freePort();
        Path config = Files.writeString(folder.resolve("config"), """
                ListenAddress 127.0.0.1:%d
                HostKey %s/host
                PidFile none
                AuthorizedKeysFile %s/user.pub
                StrictModes no
                UsePAM no
                PasswordAuthentication no
                PermitRootLogin yes
                Subsystem sftp internal-sftp
                """.formatted(port, folder, folder));
        Process server = run(SSHD.toString(), "-D", "-e", "-f", config.toString());
        servers.add(server);
        World.until("it listens, or gives up", () -> !server.isAlive() || listens(port));
        assumeTrue(server.isAlive(), () -> "OpenSSH's server does not start here");
        return port;
    }

    private static boolean listens(int port) throws IOException {
        try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        }
    }

    @Test
    void filesAreTakenInAndTold() throws Exception {
        int port = startServer();
        world.open(folder);
        world.settings.remove("password");
        world.settings.put("port", port);
        world.settings.put("username", System.getProperty("user.name"));
        world.settings.put("private-key", new Secret(Files.readString(folder.resolve("user"))));
        world.settings.remove("host-key");
        Path known = folder.resolve("known");
        Files.writeString(known, "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve("host.pub")));
        world.settings.put("known-hosts", known);
        world.settings.put("directory", world.missions.toString());
        world.start();
        world.untilHealth(Health.Status.UP);

        world.drop("daily.csv", "A-1", "A-2");
        World.until("it is done", () -> Files.exists(world.file("done/daily.csv")));
        world.drop("daily.csv", "A-2", "A-3");
        Path result = world.file("results/daily.csv.result.csv");
        World.until(
                "the result is that of the second",
                () -> Files.readString(result).contains("DUPLICATE"));
        world.gateway.deliver("A-1");
        Path status = world.file("results/daily.csv.status.csv");
        World.until("the status is told", () -> Files.exists(status));
        world.gateway.deliver("A-3");

        World.until(
                "the status file is replaced", () -> Files.readString(status).contains("A-3"));
        assertThat(Files.readString(status)).contains("A-1;DELIVERED");
        assertThat(world.gateway.missions()).hasSize(3);
    }
}
