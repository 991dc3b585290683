package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {

    @TempDir
    private Path directory;

    private final Terminal terminal = new Terminal();

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    @Test
    void whatWouldBeMadeOfEachLineIsShown() throws Exception {
        String file = file("tour.csv", "Ref;Camion;codPost", "A-1;AA-123-BB;1000", ";;59000");
        String mapping = file("mapping.yaml", "id: Ref", "vehicle: Camion");

        assertThat(terminal.type("map", file, "--mapping", mapping)).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.out())
                .contains("line 2: UPSERT", "  id               A-1", "  vehicle          AA-123-BB")
                .contains(
                        "  postalCode       01000",
                        "  warning          destination.postalCode: ",
                        "[postcode-zero-restored]")
                .contains("line 3: would be rejected", "[missing]", "[recipient-missing]")
                .contains("2 items read, 1 of them would be rejected; nothing was sent");
    }

    @Test
    void whatIsReadIsToldInFrench() throws Exception {
        String file = file("tour.csv", "id;vehicle", "A-1;");

        terminal.in(Locale.FRENCH).type("map", file);

        assertThat(terminal.out()).contains("ligne 2 : serait rejetée", "1 éléments lus");
    }

    @Test
    void forMachinesEachItemIsALine() throws Exception {
        String file = file("tour.csv", "id;vehicle;latitude;longitude;customerId", "A-1;V;50,6;3,05;x1");

        assertThat(terminal.type("map", file, "--json")).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.out().lines())
                .singleElement()
                .asString()
                .startsWith("{\"line\":2,\"action\":\"UPSERT\",\"id\":\"A-1\",\"customerId\":\"x1\","
                        + "\"recipient\":{\"vehicle\":\"V\"},\"destination\":{\"coordinates\":{\"latitude\":50.6,"
                        + "\"longitude\":3.05}},\"violations\":[{\"path\":\"/customerId\",\"code\":\"not-a-number\",")
                .endsWith("\"warnings\":[]}");
    }

    @Test
    void noMoreIsShownThanTheLimit() throws Exception {
        String file = file("tour.csv", "id;vehicle", "A-1;V", "A-2;V", "A-3;V");

        assertThat(terminal.type("map", file, "--limit", "2")).isZero();

        assertThat(terminal.out()).contains("line 3: UPSERT", "2 items read").doesNotContain("line 4");
    }

    @Test
    void columnsThatAreNotKnownAreTold() throws Exception {
        String file = file("tour.csv", "id;vehicle;colour", "A-1;V;red");

        terminal.type("map", file);
        terminal.type("map", file, "--json");

        assertThat(terminal.out()).contains("[unknown-columns]");
        assertThat(terminal.err()).contains("colour");
    }

    @Test
    void theZoneAndPostcodesMayBeToldAsAConnectorsSettingsTellThem() throws Exception {
        String file = file("tour.csv", "id;vehicle;interventionAt;codPost", "A-1;V;2030-12-01T09:30;1000");

        assertThat(terminal.type("map", file, "--time-zone", "Europe/Paris", "--postcodes", "as-is"))
                .isZero();

        assertThat(terminal.out())
                .contains("2030-12-01T09:30+01:00", "  postalCode       1000")
                .doesNotContain("01000");
    }

    @Test
    void theMappingsZoneWins() throws Exception {
        String file = file("tour.csv", "id;vehicle;interventionAt", "A-1;V;2030-12-01T09:30");
        String mapping = file("mapping.yaml", "id: id", "time-zone: Europe/London");

        terminal.type("map", file, "--mapping", mapping, "--time-zone", "Europe/Paris");

        assertThat(terminal.out()).contains("2030-12-01T09:30Z");
    }

    @Test
    void optionsThatMeanNothingAreToldAtOnce() throws Exception {
        String file = file("tour.csv", "id;vehicle", "A-1;V");

        assertThat(terminal.type("map", file, "--time-zone", "Mars", "--postcodes", "belgian", "--format", "doc"))
                .isEqualTo(ExitStatus.WRONG);

        assertThat(terminal.err()).contains("--time-zone is", "--postcodes is", "--format is");
    }

    @Test
    void oneFileIsNeeded() throws Exception {
        String file = file("tour.csv", "id;vehicle", "A-1;V");

        assertThat(terminal.type("map")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.type("map", file, file)).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.type("map", "nowhere.csv", "--mapping", "nothing.yaml"))
                .isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("Name one file", "nowhere.csv is no file", "nothing.yaml is no file");
    }
}
