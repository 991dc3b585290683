package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Backlog;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.management.ManagementPort;
import dev.tributary.standalone.management.ManagementSettings;
import dev.tributary.standalone.management.Monitoring;
import dev.tributary.standalone.management.Observed;
import dev.tributary.standalone.management.ScriptedDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitCommandTest {

    private static final Finding TAKEN = new Finding("/id", "id-taken", new Text("it is taken", "il est pris"));

    @TempDir
    private Path directory;

    private final ScriptedDesk desk = new ScriptedDesk();
    private final Monitoring monitoring = new Monitoring(Clock.systemUTC());
    private final ManagementPort port = ManagementPort.open(
            new ManagementSettings("127.0.0.1", 0, null, Locale.ENGLISH),
            monitoring,
            new Observed(
                    () -> CompletableFuture.completedFuture(new Backlog(Map.of(), Map.of(), null)),
                    Health::up,
                    Map::of,
                    1),
            desk);
    private final Terminal terminal = new Terminal();

    @AfterEach
    void close() {
        port.close();
        monitoring.close();
    }

    private int submit(Path file, String... arguments) {
        List<String> all = new ArrayList<>(List.of("submit", file.toString()));
        all.addAll(List.of(arguments));
        Stream.of("--url", port.uri().toString()).forEach(all::add);
        return terminal.type(all.toArray(String[]::new));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n");
    }

    private Path missions(int count) throws IOException {
        String lines = IntStream.range(0, count)
                .mapToObj(number -> "M-" + number + ";AA-123-BB\n")
                .collect(Collectors.joining());
        return Files.writeString(directory.resolve("tour.csv"), "id;vehicle\n" + lines);
    }

    private List<String> result(String name) throws IOException {
        return Files.readAllLines(directory.resolve(name));
    }

    private static List<Receipt> duplicates(int count) {
        return Collections.nCopies(count, new Receipt.Duplicate(ScriptedDesk.view(MissionDraft.of("x"))));
    }

    @Test
    void aFileIsHandedInAndItsResultWrittenBesideIt() throws Exception {
        Path file = file("tour.csv", "id;nomVeh", "A-1;AA-123-BB", "A-2;AA-123-BB", "A-3;AA-123-BB");
        desk.answerItems(List.of(
                new Receipt.Accepted(ScriptedDesk.view(MissionDraft.of("A-1")), true),
                new Receipt.Duplicate(ScriptedDesk.view(MissionDraft.of("A-2"))),
                new Receipt.Rejected(List.of(TAKEN), List.of())));

        assertThat(submit(file, "--partner", "acme")).isEqualTo(ExitStatus.FAILED);

        assertThat(desk.asked).containsExactly("submit 3 of acme");
        assertThat(desk.submitted)
                .extracting(submission -> submission.origin().toString())
                .containsExactly("tour.csv#2", "tour.csv#3", "tour.csv#4");
        assertThat(desk.submitted.get(0).draft().get(MissionField.VEHICLE)).contains("AA-123-BB");
        assertThat(result("tour.csv.result.csv"))
                .containsExactly(
                        "line;verdict;code;message;id;nomVeh",
                        "2;ACCEPTED;;;A-1;AA-123-BB",
                        "3;DUPLICATE;;;A-2;AA-123-BB",
                        "4;REJECTED;id-taken;id: it is taken;A-3;AA-123-BB");
        assertThat(terminal.out().lines())
                .containsExactly(
                        "3 offered: 1 accepted, 1 duplicate, 1 rejected",
                        "  line 4: id: it is taken [id-taken]",
                        "Result file: " + file + ".result.csv");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whereNothingIsRejectedItIsDone() throws Exception {
        assertThat(submit(
                        missions(3),
                        "--json",
                        "--result",
                        directory.resolve("r.csv").toString()))
                .isZero();

        assertThat(result("r.csv")).hasSize(4);
        assertThat(terminal.out().replaceAll("\\s", ""))
                .contains("\"offered\":3,\"accepted\":3,\"duplicate\":0,\"rejected\":0", "\"shown\":[]", "\"result\":");
    }

    @Test
    void itIsTheConnectorsOwnNameWhereNoPartnerIsNamed() throws Exception {
        submit(missions(1));

        assertThat(desk.asked).containsExactly("submit 1 of submit");
    }

    @Test
    void manyAreHandedInCallByCall() throws Exception {
        assertThat(submit(missions(20_001))).isZero();

        assertThat(desk.asked).hasSize(41).last().isEqualTo("submit 1 of submit");
        assertThat(terminal.out().lines())
                .startsWith(
                        "10000 offered: 10000 accepted, 0 duplicate, 0 rejected",
                        "20000 offered: 20000 accepted, 0 duplicate, 0 rejected",
                        "20001 offered: 20001 accepted, 0 duplicate, 0 rejected");
    }

    @Test
    void longItemsGoInSmallerCalls() throws Exception {
        String line = "A;AA-123-BB;" + "é".repeat(300_000);

        assertThat(submit(file("tour.csv", "id;vehicle;comment", line, line, line, line)))
                .isZero();

        assertThat(desk.asked).containsExactly("submit 3 of submit", "submit 1 of submit");
    }

    @Test
    void anItemThatNoCallTakesIsRejectedInItsPlace() throws Exception {
        Path file = file("tour.csv", "id;vehicle;comment", "A;V;x", "B;V;" + "é".repeat(600_000), "C;V;x");

        assertThat(submit(file)).isEqualTo(ExitStatus.FAILED);

        assertThat(desk.submitted)
                .extracting(submission -> submission.draft().toString())
                .doesNotContain("UPSERT B");
        assertThat(result("tour.csv.result.csv"))
                .filteredOn(line -> line.contains("too-large"))
                .hasSize(1);
    }

    @Test
    void aTerminalShowsABar() throws Exception {
        terminal.drawing();

        assertThat(submit(missions(1_000))).isZero();

        assertThat(terminal.out())
                .contains("\r[############------------]  50%  500 offered: 500 accepted")
                .contains("\r[########################] 100%  1000 offered");
    }

    @Test
    void theSameCallComesAgainWhereTheGatewayWantsTimeAndTheRestWhereItTookSome() throws Exception {
        Receipt later = new Receipt.ComeBackLater(Duration.ZERO, TAKEN.message());
        desk.answerItems(Collections.nCopies(3, later));
        desk.answerItems(
                Stream.concat(duplicates(1).stream(), Stream.of(later, later)).toList());

        assertThat(submit(missions(3))).isZero();

        assertThat(desk.asked).containsExactly("submit 3 of submit", "submit 3 of submit", "submit 2 of submit");
        assertThat(result("tour.csv.result.csv"))
                .extracting(line -> line.split(";", -1)[1])
                .containsExactly("verdict", "DUPLICATE", "ACCEPTED", "ACCEPTED");
    }

    @Test
    void whileItWaitsItCanBeInterrupted() throws Exception {
        desk.answerItems(List.of(new Receipt.ComeBackLater(Duration.ofHours(1), TAKEN.message())));
        terminal.interrupt();

        assertThat(submit(missions(1))).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.err()).contains("Interrupted.");
        assertThat(directory.toFile().list()).containsExactly("tour.csv");
    }

    @Test
    void aGatewayThatFailsInTheMiddleLeavesNoResult() throws Exception {
        desk.answerItems(duplicates(500));
        desk.answerItems(List.of());

        assertThat(submit(missions(501))).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.err())
                .contains("[internal-error]", "Before that: 500 offered", "Submit the same file again");
        assertThat(directory.toFile().list()).containsExactly("tour.csv");
    }

    @Test
    void ofWhatCannotBeReadOnlyThatIsTold() throws Exception {
        Path file = file("tour.csv", "id;vehicle", "A;V;more;than;columns");
        desk.answerItems(List.of(new Receipt.Rejected(List.of(TAKEN), List.of())));

        assertThat(submit(file)).isEqualTo(ExitStatus.FAILED);

        assertThat(result("tour.csv.result.csv").get(1)).startsWith("2;REJECTED;too-many-values;");
    }

    @Test
    void itsOwnColumnsAreReadByAMapping() throws Exception {
        Path file = file("tour.csv", "Ref;Camion", "A-1;AA-123-BB");
        Path mapping = file("mapping.yaml", "mapping:", "  id: Ref", "  vehicle: Camion");

        assertThat(submit(file, "--mapping", mapping.toString(), "--format", "csv"))
                .isZero();

        assertThat(desk.submitted.get(0).draft())
                .isEqualTo(MissionDraft.of("A-1").with(MissionField.VEHICLE, "AA-123-BB"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        Path mapping = file("mapping.yaml", "id: {colum: Ref}", "time-zone: Lille");

        int status = terminal.type(
                "submit", "nowhere.csv", "--mapping", mapping.toString(), "--format", "ods", "--url", "no url");

        assertThat(status).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err())
                .contains("nowhere.csv is no file", "--format is one of auto, csv", "--url is no address")
                .contains("line 1: id.colum", "line 2: time-zone", "[setting-invalid]");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void beneathItsKeyAMappingIsAllThatIsRead() throws Exception {
        Path mapping = file("mapping.yaml", "time-zone: Europe/Paris", "mapping: {id: {colum: Ref}}");

        assertThat(submit(missions(1), "--mapping", mapping.toString())).isEqualTo(ExitStatus.WRONG);

        assertThat(terminal.err())
                .contains("line 1: time-zone: is not read beside mapping [setting-unknown]", "mapping.id.colum");
    }

    @Test
    void theFileIsNeverWrittenOver() throws Exception {
        Path file = missions(1);
        Path link = Files.createSymbolicLink(directory.resolve("link.csv"), file);

        assertThat(submit(file, "--result", file.toString())).isEqualTo(ExitStatus.WRONG);
        assertThat(submit(file, "--result", link.toString())).isEqualTo(ExitStatus.WRONG);
        assertThat(submit(file, "--result", directory.toString())).isEqualTo(ExitStatus.WRONG);

        assertThat(desk.asked).isEmpty();
        assertThat(terminal.err()).contains("--result names the file itself, or a directory");
    }

    @Test
    void aResultThatCannotBeWrittenIsTold() throws Exception {
        Path nowhere = directory.resolve("none").resolve("r.csv");

        assertThat(submit(missions(1), "--result", nowhere.toString())).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.err()).contains("NoSuchFileException", "--result");
        assertThat(desk.asked).isEmpty();
    }
}
