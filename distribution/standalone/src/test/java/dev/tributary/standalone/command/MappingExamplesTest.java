package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingExamplesTest {

    private static final List<String> MAPPING = List.of(
            "id: Ref",
            "vehicle: Camion",
            "interventionAt: {column: Date, pattern: dd/MM/yyyy}",
            "time-zone: Europe/Paris",
            "charset: windows-1252",
            "comment: Remarque",
            "examples:",
            "  - input: |",
            "      Ref;Camion;Date;Remarque",
            "      A-1;AA-123-BB;01/12/2020;déchargé",
            "      ;AA-123-BB;01/12/2020;",
            "    missions:");

    @TempDir
    private Path directory;

    private final Terminal terminal = new Terminal();

    private String mapping(String name, String... missions) throws IOException {
        return Files.writeString(
                        directory.resolve(name), String.join("\n", MAPPING) + "\n" + String.join("\n", missions) + "\n")
                .toString();
    }

    private static String mission(String fields) {
        return "      - {" + fields + "}";
    }

    @Test
    void anExampleThatComesOutAsExpectedPasses() throws Exception {
        String mapping = mapping(
                "mapping.yaml",
                mission("id: A-1, vehicle: AA-123-BB, interventionAt: '2020-11-30T23:00Z', comment: déchargé"),
                mission("verdict: REJECTED, code: missing, vehicle: AA-123-BB"));

        assertThat(terminal.type("map", "--test", "--mapping", mapping)).isZero();

        assertThat(terminal.out().lines()).containsExactly("1 examples, 0 differences");
    }

    @Test
    void eachDifferenceIsTold() throws Exception {
        String mapping = mapping(
                "mapping.yaml",
                mission("id: A-2, vehicle: AA-123-BB, action: CANCEL, city: Lille, colour: red"),
                mission("verdict: REJECTED, code: too-long"),
                mission("id: A-3"));

        assertThat(terminal.type("map", "--test", mapping)).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.out().replace(mapping, "M").lines())
                .containsExactly(
                        "M: example 1, missions: expected \"3\", got \"2\"",
                        "M: example 1, line 2, id: expected \"A-2\", got \"A-1\"",
                        "M: example 1, line 2, interventionAt: expected nothing, got \"2020-12-01T00:00+01:00\"",
                        "M: example 1, line 2, comment: expected nothing, got \"déchargé\"",
                        "M: example 1, line 2, city: expected \"Lille\", got nothing",
                        "M: example 1, line 2, action: expected \"CANCEL\", got \"UPSERT\"",
                        "M: example 1, line 2, colour: expected \"red\", got nothing",
                        "M: example 1, line 3, code: expected \"too-long\", got \"missing\"",
                        "1 examples, 8 differences");
    }

    @Test
    void aVerdictThatDiffersIsTold() throws Exception {
        String mapping = mapping("mapping.yaml", mission("verdict: REJECTED"), mission("vehicle: AA-123-BB"));

        assertThat(terminal.type("map", "--test", "--mapping", mapping, "--json"))
                .isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.out())
                .contains("\"column\" : \"verdict\"", "\"expected\" : \"REJECTED\"", "\"got\" : \"ACCEPTED\"")
                .contains("\"got\" : \"REJECTED missing\"", "\"examples\" : 1", "\"example\" : 1");
    }

    @Test
    void anExpiryIsNotHeldAgainstToday() throws Exception {
        String mapping =
                Files.writeString(directory.resolve("mapping.yaml"), """
                        id: Ref
                        examples:
                          - input: "Ref;vehicle;expiresAt\\nA-1;V;2020-12-01T08:00Z"
                            missions: [{id: A-1, vehicle: V, expiresAt: "2020-12-01T09:00+01:00"}]
                        """).toString();

        assertThat(terminal.type("map", "--test", mapping)).isZero();
    }

    @Test
    void severalMappingsAreTestedAtOnce() throws Exception {
        String first = mapping("a.yaml", mission("id: A-1"));
        String second = mapping("b.yaml", mission("id: A-1"));

        terminal.type("map", "--test", "--mapping", first, second);

        assertThat(terminal.out()).contains(first + ": example 1", second + ": example 1", "2 examples");
    }

    @Test
    void aMappingWithFaultsOrWithoutExamplesIsWrong() throws Exception {
        Path none = Files.writeString(directory.resolve("none.yaml"), "id: Ref\n");
        Path faulty = Files.writeString(directory.resolve("faulty.yaml"), "idd: Ref\n");

        assertThat(terminal.type("map", "--test", "--mapping", none.toString())).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.type("map", "--test", "--mapping", faulty.toString()))
                .isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.type("map", "--test")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.type("map", "--test", "nowhere.yaml")).isEqualTo(ExitStatus.WRONG);

        assertThat(terminal.err())
                .contains("There is no example to test", "line 1: idd: is not known here", "nowhere.yaml is no file");
    }
}
