package dev.tributary.connector.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.LocalDepot;
import dev.tributary.connector.sftp.intake.Intake;
import dev.tributary.connector.sftp.intake.Journal;
import dev.tributary.connector.sftp.intake.Surroundings;
import dev.tributary.connector.testkit.DeclaredSettings;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step of a file's life a run ends at, the next one goes on from there. */
class EndAtEachStepTest {

    private static final long SEED = 20261127;

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);

    @Test
    void noLineIsLostOrDoubledAndNoResultIsMissing() throws Exception {
        int end = 1;
        while (endsAt(end)) {
            end++;
        }
        assertThat(end).as("steps, and two ends of each").isGreaterThan(15);
    }

    /** Whether there is such a step. */
    private boolean endsAt(int end) throws Exception {
        Path home = folder.resolve("run-" + end);
        LocalDepot depot = new LocalDepot("", home, home.resolve(".claimed"));
        depot.open();
        Files.writeString(home.resolve("inbox/daily.csv"), World.csv("A-1", "A-2", "A-3"));
        try (MemoryGateway gateway = new MemoryGateway()) {
            FailingDepot failing = new FailingDepot(depot, end);
            look(failing, gateway);
            look(depot, gateway);
            look(depot, gateway);

            assertThat(gateway.missions()).as("after end " + end).hasSize(3).allMatch(one -> one.revision() == 1);
            assertThat(names(home.resolve("done"))).as("after end " + end).containsExactly("daily.csv");
            assertThat(names(home.resolve("inbox"))).as("after end " + end).isEmpty();
            assertThat(Files.readString(home.resolve("results/daily.csv.result.csv")))
                    .as("after end " + end)
                    .contains("2;ACCEPTED", "3;ACCEPTED", "4;ACCEPTED");
            return failing.hasFailed();
        }
    }

    private void look(Depot depot, MemoryGateway gateway) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "mode", "poll",
                "host", "nowhere",
                "username", "nobody"));
        TestContext context = TestContext.of(
                "contract", gateway, DeclaredSettings.complete(new SftpConnectorProvider(), "contract", settings));
        Closing closing = new Closing();
        Kept kept = new Kept(context, closing);
        Owner owner = Owner.of(kept, chance);
        Surroundings surroundings = new Surroundings(
                owner, kept, TemporaryFiles.of(owner.name()), new Journal(context), context.clock(), () -> {});
        Intake intake = surroundings.intake(
                depot, (place, inbox) -> List.copyOf(inbox), new DocumentTaking(context.desk(), context, closing));
        try {
            assertThat(intake.look().failure()).isNull();
        } catch (IOException end) {
            assertThat(end).hasMessageContaining("for the sake of a test");
        }
        assertThat(temporary(owner)).as("left in the temporary folder").isEmpty();
    }

    private static List<String> temporary(Owner owner) throws IOException {
        return names(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                .filter(name -> name.startsWith("tributary-" + owner.name()))
                .toList();
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
