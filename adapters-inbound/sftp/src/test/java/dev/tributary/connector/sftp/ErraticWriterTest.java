package dev.tributary.connector.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that pauses, breaks off, renames, overwrites and repeats names, under a connector that looks all the time. */
class ErraticWriterTest {

    private static final int UPLOADS = Boolean.getBoolean("tributary.long") ? 10_000 : 200;
    private static final long SEED = Long.getLong("tributary.seed", 20261127L);
    private static final int NAMES = 15;
    private static final Duration SETTLE = Duration.ofSeconds(10);
    private static final Duration SHORT_OF_IT = Duration.ofSeconds(4);

    @TempDir
    private Path folder;

    private final World world = new World();
    private final TestClient client = new TestClient();
    private final Random chance = new Random(SEED);

    /** The ids of what lies, or lay last, under a name and was not overwritten by the writer itself. */
    private final Map<String, Set<String>> last = new HashMap<>();

    /** What was overwritten may have been taken before, as a whole. */
    private final Set<Set<String>> overwritten = new HashSet<>();

    private final Set<Set<String>> certain = new HashSet<>();

    @AfterEach
    void close() throws IOException {
        client.close();
        world.close();
    }

    @Test
    void everyUploadIsTakenOnceAndAsAWhole() throws Exception {
        world.open(folder);
        world.settings.put("settle", SETTLE);
        world.start();
        world.untilHealth(Health.Status.UP);
        try (SftpClient files = client.files(TestServer.USERNAME, TestServer.PASSWORD, world.server.port())) {
            for (int upload = 0; upload < UPLOADS; upload++) {
                upload(files, upload);
            }
        }
        untilAllAreRead();

        Map<String, Long> handedIn = world.gateway.handedIn().stream()
                .flatMap(List::stream)
                .map(one -> one.draft().fields().toString().replaceAll(".*ID=([^,}]+).*", "$1"))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        certain.addAll(last.values());
        assertThat(handedIn.values()).as("seed " + SEED).allMatch(times -> times == 1);
        assertThat(certain)
                .as("forgotten, seed " + SEED)
                .allMatch(ids -> handedIn.keySet().containsAll(ids));
        assertThat(overwritten)
                .as("read in part, seed " + SEED)
                .allMatch(ids ->
                        handedIn.keySet().containsAll(ids) || ids.stream().noneMatch(handedIn::containsKey));
    }

    private void untilAllAreRead() {
        World.until("all is read", () -> {
            world.clock.advance(SETTLE);
            return isEmpty("inbox") && isEmpty(".claimed");
        });
    }

    private boolean isEmpty(String kind) throws IOException {
        try (Stream<Path> files = Files.list(world.file(kind))) {
            return files.noneMatch(file -> file.toString().endsWith(".csv"));
        }
    }

    private void upload(SftpClient files, int number) throws IOException {
        String name = "daily-" + chance.nextInt(NAMES) + ".csv";
        String[] ids = IntStream.range(0, 1 + chance.nextInt(4))
                .mapToObj(line -> "U-" + number + "-" + line)
                .toArray(String[]::new);
        byte[] content = World.csv(ids).getBytes(UTF_8);
        switch (chance.nextInt(5)) {
            case 0 -> breakOff(files, name, content);
            case 1, 2 -> {
                files.put(new ByteArrayInputStream(content), "/missions/inbox/" + name + ".part");
                rename(files, name, ids);
            }
            default -> inPlace(files, name, content, ids);
        }
        if (chance.nextInt(4) == 0) {
            world.clock.advance(SETTLE);
            world.letItLook();
        }
    }

    /** Half a file under a name of its own for what is unfinished, and never more of it. */
    private void breakOff(SftpClient files, String name, byte[] content) throws IOException {
        String unfinished = "/missions/inbox/" + name + ".filepart";
        try (CloseableHandle handle = files.open(unfinished, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
            files.write(handle, 0, content, 0, content.length / 2);
        }
    }

    private void rename(SftpClient files, String name, String[] ids) throws IOException {
        String path = "/missions/inbox/" + name;
        boolean isThere = Files.exists(world.file("inbox/" + name));
        files.rename(path + ".part", path, SftpClient.CopyMode.Overwrite);
        written(name, isThere, ids);
    }

    /** With pauses that are shorter than what the connector takes for the end. */
    private void inPlace(SftpClient files, String name, byte[] content, String[] ids) throws IOException {
        boolean isThere = Files.exists(world.file("inbox/" + name));
        try (CloseableHandle handle =
                files.open("/missions/inbox/" + name, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
            int half = content.length / 2;
            files.write(handle, 0, content, 0, half);
            if (chance.nextBoolean()) {
                world.clock.advance(SHORT_OF_IT);
                world.letItLook();
            }
            files.write(handle, half, content, half, content.length - half);
        }
        written(name, isThere, ids);
    }

    /** Between the look and the write it may have been taken: then nothing was overwritten, which is as well. */
    private void written(String name, boolean wasThere, String[] ids) {
        Set<String> before = last.put(name, Set.of(ids));
        if (before != null) {
            (wasThere ? overwritten : certain).add(before);
        }
    }
}
