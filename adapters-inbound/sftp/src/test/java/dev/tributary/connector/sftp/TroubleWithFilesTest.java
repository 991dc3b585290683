package dev.tributary.connector.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.LocalDepot;
import dev.tributary.connector.sftp.depot.Place;
import dev.tributary.connector.sftp.intake.Completeness;
import dev.tributary.connector.sftp.intake.Intake;
import dev.tributary.connector.sftp.intake.Journal;
import dev.tributary.connector.sftp.intake.Surroundings;
import dev.tributary.connector.sftp.intake.Taking;
import dev.tributary.connector.testkit.DeclaredSettings;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong with one file, while others lie beside it. */
class TroubleWithFilesTest {

    @TempDir
    private Path home;

    private final MemoryGateway gateway = new MemoryGateway();
    private final List<String> taken = new ArrayList<>();
    private LocalDepot depot = new LocalDepot("", Path.of(""), Path.of(""));

    @BeforeEach
    void open() throws IOException {
        depot = new LocalDepot("", home, home.resolve(".claimed"));
        depot.open();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void oneThatCannotBeHandedInStopsNoOther() throws Exception {
        drop("a.csv", "A");
        drop("b.csv", "B");
        drop("c.csv", "C");
        Intake intake = intake(depot, List::copyOf, name -> {
            switch (name) {
                case "a.csv" -> throw new EOFException("cut");
                case "b.csv" -> throw new IllegalArgumentException("unforeseen");
                default -> taken.add(name);
            }
        });

        Intake.Look look = intake.look();

        assertThat(taken).containsExactly("c.csv");
        assertThat(look.failure()).hasMessageContaining("a.csv").hasMessageContaining("EOFException");
        assertThat(names("done")).containsExactly("c.csv");
        intake.look();
        assertThat(taken).containsExactly("c.csv");
    }

    @Test
    void whatIsWrittenToWhileItIsHandedInIsHandedInAgain() throws Exception {
        drop("daily.csv", "A");
        Intake intake = intake(depot, List::copyOf, name -> {
            if (taken.isEmpty()) {
                append(claimed());
            }
            taken.add(name);
        });

        assertThat(intake.look().failure()).hasMessageContaining("still wrote to it");
        assertThat(names("done")).isEmpty();
        assertThat(intake.look().failure()).isNull();

        assertThat(taken).containsExactly("daily.csv", "daily.csv");
        assertThat(Files.readString(home.resolve("done/daily.csv"))).isEqualTo("A+");
    }

    @Test
    void whatComesUnderItsNameInPlaceIsNotPutAwayUnread() throws Exception {
        drop("daily.csv", "A");
        Intake intake = intake(new Unmovable(depot), List::copyOf, name -> {
            if (taken.isEmpty()) {
                replace(home.resolve("inbox/daily.csv"));
            }
            taken.add(name);
        });

        intake.look();
        assertThat(names("inbox")).containsExactly("daily.csv");
        intake.look();

        assertThat(taken).hasSize(2);
        assertThat(names("done")).containsExactly("daily.csv");
    }

    @Test
    void olderFilesAreTakenBeforeNewerOnes() throws Exception {
        drop("orders-10.csv", "new");
        drop("orders-9.csv", "old");
        Files.setLastModifiedTime(
                home.resolve("inbox/orders-9.csv"), FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
        Files.setLastModifiedTime(
                home.resolve("inbox/orders-10.csv"), FileTime.from(Instant.parse("2026-11-02T00:00:00Z")));

        intake(depot, List::copyOf, taken::add).look();

        assertThat(taken).containsExactly("orders-9.csv", "orders-10.csv");
    }

    @Test
    void aNameThatLeavesNoRoomIsTold() throws Exception {
        drop("x".repeat(230) + ".csv", "A");
        drop("y.csv", "B");

        Intake.Look look = intake(depot, List::copyOf, taken::add).look();

        assertThat(look.failure()).hasMessageContaining("too long");
        assertThat(taken).containsExactly("y.csv");
    }

    @Test
    void aMarkerThatMayNotBeRemovedKeepsNobodyFromHandingIn() throws Exception {
        drop("daily.csv", "A");
        Intake intake = intake(
                depot,
                new Completeness() {
                    @Override
                    public List<Listed> whole(Depot place, List<Listed> inbox) {
                        return List.copyOf(inbox);
                    }

                    @Override
                    public void claimed(Depot place, String name) throws IOException {
                        throw new AccessDeniedException(name + ".ok");
                    }
                },
                taken::add);

        Intake.Look look = intake.look();

        assertThat(taken).containsExactly("daily.csv");
        assertThat(look.failure()).hasMessageContaining("daily.csv.ok");
    }

    private interface Handling {
        void handle(String name) throws IOException;
    }

    private interface Choice {
        List<Listed> of(List<Listed> inbox);
    }

    private Intake intake(Depot place, Choice whole, Handling handling) throws Exception {
        return intake(place, (any, inbox) -> whole.of(inbox), handling);
    }

    private Intake intake(Depot place, Completeness completeness, Handling handling) throws Exception {
        Map<String, Object> settings = Map.of("mode", "poll", "host", "nowhere", "username", "nobody");
        TestContext context = TestContext.of(
                "contract", gateway, DeclaredSettings.complete(new SftpConnectorProvider(), "contract", settings));
        Kept kept = new Kept(context, new Closing());
        Taking taking = (file, name, key, result) -> {
            handling.handle(name);
            return new Taking.Outcome(1, 1, 0, 0);
        };
        Owner owner = Owner.of(kept, new Random(1));
        return new Surroundings(
                        owner, kept, TemporaryFiles.of(owner.name()), new Journal(context), context.clock(), () -> {})
                .intake(place, completeness, taking);
    }

    private void drop(String name, String content) throws IOException {
        Files.writeString(home.resolve("inbox").resolve(name), content);
    }

    private Path claimed() throws IOException {
        return home.resolve(".claimed").resolve(names(".claimed").get(0));
    }

    private static void append(Path file) throws IOException {
        Files.writeString(file, "+", StandardOpenOption.APPEND);
    }

    private static void replace(Path file) throws IOException {
        Files.write(file, "another one".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** A server that lets nobody claim, but put away. */
    private record Unmovable(LocalDepot depot) implements Depot {

        @Override
        public String label() {
            return depot.label();
        }

        @Override
        public void open() throws IOException {
            depot.open();
        }

        @Override
        public List<Listed> list(Folder folder) throws IOException {
            return depot.list(folder);
        }

        @Override
        public Optional<Listed> find(Folder folder, String name) throws IOException {
            return depot.find(folder, name);
        }

        @Override
        public void move(Place from, Place to) throws IOException {
            if (to.folder() == Folder.CLAIMED) {
                throw new AccessDeniedException(to.toString());
            }
            depot.move(from, to);
        }

        @Override
        public InputStream read(Place file) throws IOException {
            return depot.read(file);
        }

        @Override
        public byte[] part(Place file, long from, int length) throws IOException {
            return depot.part(file, from, length);
        }

        @Override
        public void publish(String name, Path content) throws IOException {
            depot.publish(name, content);
        }

        @Override
        public void remove(Place file) throws IOException {
            depot.remove(file);
        }
    }
}
