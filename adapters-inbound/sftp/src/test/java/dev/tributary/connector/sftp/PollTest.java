package dev.tributary.connector.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read when, and what becomes of files. */
class PollTest {

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

    private void untilDone(String name) {
        World.until(name + " is done", () -> Files.exists(world.file("done/" + name)));
    }

    @Test
    void aFileThatIsStillWrittenToIsLeftAlone() throws Exception {
        world.settings.put("settle", Duration.ofSeconds(10));
        world.start();
        world.untilHealth(Health.Status.UP);
        world.drop("slow.csv", "A-1");
        world.letItLook();
        world.clock.advance(Duration.ofSeconds(6));
        world.letItLook();
        Files.writeString(world.file("inbox/slow.csv"), "A-2;AA-123-BB\n", StandardOpenOption.APPEND);
        world.letItLook();
        world.clock.advance(Duration.ofSeconds(6));
        world.letItLook();
        assertThat(world.file("inbox/slow.csv")).exists();

        world.clock.advance(Duration.ofSeconds(5));

        untilDone("slow.csv");
        assertThat(world.gateway.missions()).hasSize(2);
    }

    @Test
    void aLineWithoutEndWaitsTenTimesAsLong() throws Exception {
        world.settings.put("settle", Duration.ofSeconds(10));
        world.start();
        world.untilHealth(Health.Status.UP);
        Files.writeString(world.file("inbox/cut.csv"), "id;vehicle\nA-1;AA-123-BB");
        world.letItLook();
        world.clock.advance(Duration.ofSeconds(90));
        world.letItLook();
        assertThat(world.file("inbox/cut.csv")).exists();

        world.clock.advance(Duration.ofSeconds(11));

        untilDone("cut.csv");
    }

    @Test
    void aMarkerTellsThatAFileIsWhole() throws Exception {
        world.settings.put("done-marker", ".ok");
        world.start();
        world.untilHealth(Health.Status.UP);
        world.drop("marked.csv", "A-1");
        world.letItLook();
        assertThat(world.file("inbox/marked.csv")).exists();

        Files.createFile(world.file("inbox/marked.csv.ok"));

        untilDone("marked.csv");
        assertThat(world.file("inbox/marked.csv.ok")).doesNotExist();
    }

    @Test
    void whatIsNotFinishedByItsNameIsLeftAlone() throws Exception {
        world.start();
        world.untilHealth(Health.Status.UP);
        Files.createDirectories(world.file("inbox/folder.csv"));
        for (String name : List.of("a.csv.part", "b.TMP", "c.filepart", "d.upload", ".e.csv")) {
            Files.writeString(world.file("inbox/" + name), World.csv("X-1"));
        }
        world.drop("z.csv", "A-1");

        untilDone("z.csv");

        world.letItLook();
        assertThat(world.gateway.missions()).hasSize(1);
    }

    @Test
    void filesOfOneNameAreAllKept() throws Exception {
        world.start();
        world.untilHealth(Health.Status.UP);
        for (int round = 1; round <= 3; round++) {
            int wanted = round;
            world.drop("daily.csv", "A-" + round);
            World.until("file " + round + " is done", () -> names("done").size() == wanted);
        }

        assertThat(world.gateway.missions()).hasSize(3);
        assertThat(names("done")).allMatch(name -> name.matches("daily(-\\d{8}-\\d{9}(-[0-9a-f]+)?)?\\.csv"));
    }

    private List<String> names(String kind) throws IOException {
        try (Stream<Path> files = Files.list(world.file(kind))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatCannotBeReadIsRejectedWithItsReason() throws Exception {
        world.start();
        world.untilHealth(Health.Status.UP);
        Files.writeString(world.file("inbox/odd.csv"), "what;is\nthis;file\n");

        World.until("it is rejected", () -> Files.exists(world.file("rejected/odd.csv")));

        assertThat(Files.readString(world.file("results/odd.csv.result.csv"))).contains("REJECTED");
    }

    @Test
    void whereNothingMayBeMovedFilesAreReadWhereTheyLie() throws Exception {
        world.server.forbidRenames();
        RunningConnector first = world.start();
        world.untilHealth(Health.Status.UP);
        Files.writeString(world.file("inbox/fixed.csv"), World.csv("A-1"));
        World.until("it has its result", () -> Files.exists(world.file("results/fixed.csv.result.csv")));
        world.letItLook();
        first.close();
        world.start();
        world.letItLook();
        assertThat(world.gateway.handedIn()).hasSize(1);

        Files.writeString(world.file("inbox/fixed.csv"), World.csv("A-1", "A-2"));

        World.until("what is new is taken in", () -> world.gateway.missions().size() == 2);
        assertThat(world.file("inbox/fixed.csv")).exists();
    }

    @Test
    void twoGatewaysTakeEachFileOnce() throws Exception {
        MemoryGateway other = new MemoryGateway();
        world.start();
        RunningConnector second = world.start(other);
        for (int number = 0; number < 60; number++) {
            world.drop("file-" + number + ".csv", "A-" + number);
        }

        World.until("all are done", () -> names("done").size() == 60);

        assertThat(world.gateway.missions().size() + other.missions().size()).isEqualTo(60);
        assertThat(names("done")).hasSize(60).allMatch(name -> name.matches("file-\\d+\\.csv"));
        second.close();
        other.close();
    }

    @Test
    void aClaimOfAnotherGatewayIsLeftToItAndTold() throws Exception {
        world.start();
        world.untilHealth(Health.Status.UP);
        Files.createDirectories(world.file(".claimed"));
        Files.writeString(world.file(".claimed/0badcafe-00000001~theirs.csv"), World.csv("X-1"));
        World.until("it is told", () -> world.logged().stream().anyMatch(line -> line.contains("theirs.csv")));
        assertThat(world.health().status()).isEqualTo(Health.Status.UP);

        world.clock.advance(Duration.ofMinutes(61));

        world.untilHealth(Health.Status.DEGRADED);
        assertThat(world.health().detail().english()).contains("0badcafe-00000001~theirs.csv", "move the file");
        assertThat(world.gateway.missions()).isEmpty();
    }

    @Test
    void severalDirectoriesAreKeptApart() throws Exception {
        world.settings.remove("directory");
        world.settings.put("directories", List.of("/missions/north", "/missions/south"));
        Files.createDirectories(world.file("north"));
        Files.createDirectories(world.file("south"));
        world.start();
        world.untilHealth(Health.Status.UP);
        world.drop("../north/inbox/daily.csv", "N-1");
        world.drop("../south/inbox/daily.csv", "S-1");

        World.until(
                "both are done",
                () -> Files.exists(world.file("north/done/daily.csv"))
                        && Files.exists(world.file("south/done/daily.csv")));

        world.gateway.deliver("N-1");
        Path status = world.file("north/results/daily.csv.status.csv");
        World.until("it is told", () -> Files.exists(status));
        assertThat(Files.readString(status)).contains(";N-1;DELIVERED;").doesNotContain("S-1");
        assertThat(world.file("south/results/daily.csv.status.csv")).doesNotExist();
    }

    @Test
    void aSilentConnectionIsFoundAndMadeAnew() throws Exception {
        try (SilentProxy proxy = new SilentProxy(world.server.port())) {
            world.settings.put("port", proxy.port());
            world.settings.put("keep-alive", Duration.ofMillis(200));
            world.start();
            world.untilHealth(Health.Status.UP);

            proxy.silence();
            world.drop("after.csv", "A-1");

            untilDone("after.csv");
        }
    }
}
