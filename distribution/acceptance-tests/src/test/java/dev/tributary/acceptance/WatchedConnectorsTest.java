package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RunningGateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of connectors that come, break and go while the program runs. */
class WatchedConnectorsTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("tributary.example.folder"));
    private static final String SETTINGS = """
            language: en
            ocean: {base-url: "http://127.0.0.1:9/ocean", login: simulateur, password: simulateur}
            management: {port: %s}
            connectors-directory: plugged
            connectors:
              api: {type: rest, port: %s, keys: {acme: canari-cle-d-acme}}
              depot: {type: json-folder, partner: acme, directory: drop, poll-interval: 100ms}
            """.formatted(RunningGateway.MANAGEMENT_PORT, RunningGateway.REST_PORT);

    @TempDir
    private Path folder;

    @Test
    void aFolderIsTakenUpKeptWhereItsSuccessorIsBrokenAndLetGo() throws Exception {
        Path plugged = Files.createDirectories(folder.resolve("plugged"));
        Path inbox = Files.createDirectories(folder.resolve("drop/inbox"));
        try (RunningGateway gateway = RunningGateway.with(folder, SETTINGS, "--watch-connectors")) {
            put(plugged.resolve("json-folder"));
            Await.until("it runs", () -> gateway.health().body().contains("connector:depot\":{\"status\":\"UP"));
            drop(inbox, "first");
            Await.until("its mission is taken in", () -> isTakenIn(gateway, "first"));

            breakJars(plugged.resolve("json-folder"));
            Await.until("the broken one is told", () -> gateway.output().contains("json-folder is left out"));
            drop(inbox, "second");
            Await.until("the former one runs on", () -> isTakenIn(gateway, "second"));

            Files.move(plugged.resolve("json-folder"), folder.resolve("away"));
            Await.until("it is gone", () -> !gateway.health().body().contains("connector:depot\":{\"status\":\"UP"));
            assertThat(gateway.partner().post(Samples.mission("third", "x")).statusCode())
                    .isEqualTo(202);
        }
    }

    /** Under its name it is there as a whole, as the documentation asks for. */
    private void put(Path target) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (Path jar : filesIn(EXAMPLE)) {
            Files.copy(jar, copy.resolve(jar.getFileName()));
        }
        Files.move(copy, target);
    }

    private static void breakJars(Path connector) throws IOException {
        for (Path jar : filesIn(connector)) {
            Files.writeString(jar, "no jar");
        }
    }

    private static Path[] filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toArray(Path[]::new);
        }
    }

    private static void drop(Path inbox, String id) throws IOException {
        Path unfinished = Files.writeString(inbox.resolve(id + ".tmp"), Samples.mission(id, "x"));
        Files.move(unfinished, inbox.resolve(id + ".json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isTakenIn(RunningGateway gateway, String id) throws IOException, InterruptedException {
        return gateway.partner().get("/api/v1/missions/" + id).statusCode() == 200;
    }
}
