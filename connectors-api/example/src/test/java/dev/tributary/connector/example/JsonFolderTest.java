package dev.tributary.connector.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.Eventually;
import dev.tributary.connector.testkit.Limits;
import dev.tributary.connector.testkit.ManualClock;
import dev.tributary.connector.testkit.MemoryGateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFolderTest {

    private static final String SOUND = "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"}}";

    @TempDir
    private Path folder;

    private final MemoryGateway gateway = new MemoryGateway();

    private ConnectorHarness harness(Path place) {
        return new ConnectorHarness(
                new JsonFolderConnectorProvider(),
                Map.of("directory", place.toString(), "poll-interval", Duration.ofMillis(20)),
                gateway,
                new ManualClock(MemoryGateway.NOW),
                Limits.HOST);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private void drop(String name, String content) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("inbox")).resolve(name), content);
    }

    private String resultOf(String name) throws Exception {
        Path result = folder.resolve("results").resolve(name + ".result.json");
        try (ConnectorHarness harness = harness(folder)) {
            harness.start();
            Eventually.until("there is a result", Limits.HOST.patience(), () -> Files.exists(result));
            Eventually.until("the file is away", Limits.HOST.patience(), () -> isOver(name));
        }
        return Files.readString(result);
    }

    private boolean isOver(String name) {
        return Files.exists(folder.resolve("done").resolve(name + ".json"))
                || Files.exists(folder.resolve("rejected").resolve(name + ".json"));
    }

    @Test
    void everyFieldIsRead() throws Exception {
        drop("all.json", """
                {"id": "A", "customerId": 1110000000, "type": "LIVRAISON",
                 "schedule": {"interventionAt": "2026-12-01T09:30:00+01:00", "expiresAt": "2026-12-01T18:00:00+01:00"},
                 "recipient": {"person": {"lastName": "Doe", "firstName": "Jo"}},
                 "destination": {"reference": "Nord", "street": "12 rue", "postalCode": "59000", "city": "Lille",
                   "coordinates": {"latitude": 50.62925, "longitude": 3.057256}},
                 "comment": null, "dispatch": "SEND"}
                """);

        assertThat(resultOf("all")).isEqualTo("[{\"item\":0,\"id\":\"A\",\"verdict\":\"ACCEPTED\"}]");
        assertThat(gateway.missions().get(0).mission().fields())
                .containsEntry(MissionField.CUSTOMER_ID, "1110000000")
                .containsEntry(MissionField.LONGITUDE, "3.057256")
                .containsEntry(MissionField.FIRST_NAME, "Jo")
                .doesNotContainKey(MissionField.COMMENT);
    }

    @Test
    void whatIsWrongIsToldByItsPath() throws Exception {
        drop(
                "wrong.json",
                "[{\"id\":1,\"recipient\":{\"vehicle\":{\"x\":[1]}},\"surprise\":{\"y\":2},\"action\":\"DO\"}, 7]");

        assertThat(resultOf("wrong"))
                .contains(
                        "\"path\":\"/id\",\"code\":\"wrong-type\"",
                        "\"path\":\"/recipient/vehicle\",\"code\":\"wrong-type\"",
                        "\"path\":\"/surprise\",\"code\":\"unknown-field\"",
                        "\"path\":\"/action\",\"code\":\"unknown-action\"",
                        "\"path\":\"\",\"code\":\"wrong-type\"");
        assertThat(folder.resolve("rejected/wrong.json")).exists();
    }

    @Test
    void aFileThatIsCutKeepsWhatCameBefore() throws Exception {
        drop("cut.json", "[" + SOUND + ", {\"id\":");

        assertThat(resultOf("cut")).contains("ACCEPTED", "not-json", "line 1");
        assertThat(folder.resolve("done/cut.json")).exists();
        assertThat(gateway.missions()).hasSize(1);
    }

    @Test
    void anEmptyFileIsRejectedWithoutAnyItem() throws Exception {
        drop("empty.json", "");

        assertThat(resultOf("empty")).isEqualTo("[]");
        assertThat(folder.resolve("rejected/empty.json")).exists();
    }

    @Test
    void whatIsNotCompleteIsLeftAlone() throws Exception {
        drop("a.json.part", SOUND);
        drop(".b.json", SOUND);
        drop("c.txt", SOUND);
        drop("d.JSON", SOUND);
        drop("z.json", SOUND);

        assertThat(resultOf("z")).contains("DUPLICATE");
        assertThat(folder.resolve("inbox")).isDirectoryContaining("glob:**a.json.part");
        assertThat(folder.resolve("inbox")).isDirectoryContaining("glob:**.b.json");
        assertThat(folder.resolve("inbox")).isDirectoryContaining("glob:**c.txt");
    }

    @Test
    void aFolderThatIsNotThereIsToldWithTheRemedy() {
        try (ConnectorHarness harness = harness(folder.resolve("missing"))) {
            assertThatThrownBy(harness::start)
                    .isInstanceOf(ConnectorException.class)
                    .hasMessageContaining("missing is not there: create it");
        }
    }
}
