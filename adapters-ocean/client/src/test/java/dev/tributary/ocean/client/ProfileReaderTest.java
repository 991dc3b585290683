package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.application.port.Outcome;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.draft.Field;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProfileReaderTest {

    @TempDir
    private Path directory;

    @Test
    void theShippedProfileBoundsTexts() {
        OceanProfile shipped = ProfileReader.read(null);

        assertThat(shipped.fieldLimits().limits().of(Field.COMMENT)).isEqualTo(2_000);
        assertThat(shipped.fieldLimits().limits().of(Field.STREET)).isEqualTo(250);
    }

    @Test
    void aFileReplacesTheShippedProfile() throws IOException {
        Path file = directory.resolve("ours.yaml");
        Files.writeString(file, Profiles.changed("comment: 2000", "comment: 500\n  last-name: 30"));

        OceanProfile ours = ProfileReader.read(file);

        assertThat(ours.fieldLimits().limits().of(Field.COMMENT)).isEqualTo(500);
        assertThat(ours.fieldLimits().limits().of(Field.LAST_NAME)).isEqualTo(30);
    }

    @Test
    void aMessageThatTheVendorToldUsOfIsOneMorePattern() {
        HttpAnswer answer = new HttpAnswer(200, "application/json", null, Buffer.buffer("{\"message\": \"Reçu 5/5\"}"));
        OceanProfile ours = Profiles.with("success: [succes,", "success: ['reçu \\d/5', succes,");

        assertThat(judge(ProfileReader.read(null), answer)).isInstanceOf(Outcome.Unknown.class);
        assertThat(judge(ours, answer)).isEqualTo(new Outcome.Done());
    }

    @Test
    void aCodeThatTheVendorToldUsOfIsOneMoreRow() {
        OceanProfile ours = Profiles.with("statuses:\n", "statuses:\n  - {state: done, codes: ['4[0-9]']}\n");

        assertThat(ProfileReader.read(null).stateOf(Wording.of("42"), Wording.NONE))
                .isEqualTo(ProgressState.UNMAPPED);
        assertThat(ours.stateOf(Wording.of("42"), Wording.NONE)).isEqualTo(ProgressState.DONE);
        assertThat(ours.stateOf(Wording.of("420"), Wording.NONE)).isEqualTo(ProgressState.UNMAPPED);
    }

    /** A line of the shipped profile, what stands instead, and what the message must tell. */
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "faults.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void aFaultIsToldWithItsPlaceAndARemedy(String line, String instead, String first, String second) {
        String yaml = Profiles.changed(line, instead == null ? "" : instead);

        assertThatExceptionOfType(OceanProfileException.class)
                .isThrownBy(() -> ProfileReader.read("ours.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .satisfies(fault -> assertThat(fault.getMessage())
                        .startsWith("The Océan profile ours.yaml is wrong")
                        .contains(first, second == null ? "" : second)
                        .contains("docs/ocean-profile.md")
                        .doesNotContain("tools.jackson", "dev.tributary", "\n"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = directory.resolve("missing.yaml");

        assertThatExceptionOfType(OceanProfileException.class)
                .isThrownBy(() -> ProfileReader.read(file))
                .withMessageContaining(file + " does not exist");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(OceanProfileException.class)
                .isThrownBy(() -> ProfileReader.read("ours.yaml", new byte[0]))
                .withMessageContaining("ours.yaml");
        assertThatExceptionOfType(OceanProfileException.class)
                .isThrownBy(() -> ProfileReader.read("ours.yaml", "null".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("ours.yaml");
    }

    private static Outcome judge(OceanProfile profile, HttpAnswer answer) {
        return new Judge(profile, new ManualClock()).outcome(OceanCall.CREATE, new Reply.Answered(answer));
    }
}
