package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.ProgressState;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {

    private final OceanProfile profile = ProfileReader.read(null);
    private final StatusReader reader =
            new StatusReader(new ProfileTable(profile), new Judge(profile, new ManualClock()));

    @Test
    void aWholeStatusIsKeptWordForWord() {
        String body = """
                {"commentRefuseReason": "Client absent", "complement": " à 18 h ", "externalMissionId": "4711",
                 "status": "Refusée", "statusCode": "REFUSEE", "time": "24/11/2026 09:30"}
                """;

        assertThat(read(body))
                .isEqualTo(new StatusReading.Reported(
                        ProgressState.REFUSED,
                        new PlatformStatus(
                                "REFUSEE", "Refusée", "Client absent", " à 18 h ", "4711", "24/11/2026 09:30"),
                        Instant.parse("2026-11-24T09:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "PREPAREE, , UNKNOWN",
        "ENVOYEE, , SENT",
        "RECUE, , RECEIVED",
        "LUE, , READ",
        "ACCEPTEE, , ACCEPTED",
        "DEMARREE, , STARTED",
        "EN_COURS, , STARTED",
        "TERMINEE, , DONE",
        "FAIT, , DONE",
        "REFUSEE, , REFUSED",
        "SUPPRIMEE, , DELETED",
        "annulée, , DELETED",
        "sent, , SENT",
        "IN PROGRESS, , STARTED",
        "CANCELED, , DELETED",
        ", Envoyée, SENT",
        ", Mission reçue par le terminal, RECEIVED",
        "X1, Terminée, DONE",
        "REFUSEE, Envoyée, REFUSED",
        "NON_LUE, , UNMAPPED",
        ", Non lue, UNMAPPED",
        "17, Autre chose, UNMAPPED",
        ", En cours d'envoi, UNMAPPED"
    })
    void codesCountMoreThanLabelsAndWhatHasNoRowIsUnmapped(String code, String label, ProgressState state) {
        String body = "{\"statusCode\": %s, \"status\": %s, \"time\": \"soon\"}".formatted(json(code), json(label));

        assertThat(read(body)).isInstanceOfSatisfying(StatusReading.Reported.class, reported -> {
            assertThat(reported.state()).isEqualTo(state);
            assertThat(reported.status().time()).isEqualTo("soon");
            assertThat(reported.reportedAt()).isNull();
        });
    }

    @Test
    void withoutCodeAndLabelThereIsAMissionOfWhichNothingIsSaid() {
        assertThat(read("{\"externalMissionId\": \"4711\", \"statusCode\": \"\", \"status\": null}"))
                .isInstanceOfSatisfying(
                        StatusReading.Reported.class,
                        reported -> assertThat(reported.state()).isEqualTo(ProgressState.UNKNOWN));
    }

    @Test
    void aCodeThatIsANumberIsReadAsText() {
        assertThat(read("{\"statusCode\": 3}"))
                .isInstanceOfSatisfying(
                        StatusReading.Reported.class,
                        reported -> assertThat(reported.status().code()).isEqualTo("3"));
    }

    @ParameterizedTest
    @CsvSource({
        "24/11/2026 09:30, 2026-11-24T09:30:00Z",
        "24/11/2026 09:30:15, 2026-11-24T09:30:15Z",
        "2026-11-24 09:30:15, 2026-11-24T09:30:15Z",
        "2026-11-24T09:30:15+01:00, 2026-11-24T08:30:15Z",
        "2026-11-24T09:30:15.250Z, 2026-11-24T09:30:15.250Z",
        "2026-11-24T09:30:15.250+0100, 2026-11-24T08:30:15.250Z",
        "29/02/2028 23:59, 2028-02-29T23:59:00Z"
    })
    void timesAreUtcUnlessTheySayOtherwise(String time, Instant instant) {
        assertThat(read("{\"time\": \"" + time + "\"}"))
                .isInstanceOfSatisfying(
                        StatusReading.Reported.class,
                        reported -> assertThat(reported.reportedAt()).isEqualTo(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2026 09:30", "24/11/26 09:30", "24/11/2026 24:30", "hier", " "})
    void timesThatCannotBeReadAreNone(String time) {
        assertThat(read("{\"statusCode\": \"LUE\", \"time\": \"" + time + "\"}"))
                .isInstanceOfSatisfying(
                        StatusReading.Reported.class,
                        reported -> assertThat(reported.reportedAt()).isNull());
    }

    @Test
    void aMessageThatTheMissionIsUnknownIsHeard() {
        assertThat(read("{\"message\": \"Mission inconnue\", \"statusCode\": null}"))
                .isEqualTo(new StatusReading.Unheard());
    }

    @Test
    void aStatusOfAMissionThatIsSaidToBeUnknownTeachesNothing() {
        assertThat(read("{\"message\": \"Mission inconnue\", \"statusCode\": \"ERR\"}"))
                .isInstanceOfSatisfying(
                        StatusReading.Unread.class,
                        unread -> assertThat(unread.why()).isInstanceOf(Outcome.Unknown.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"statusCode\": \"\", \"time\": \" \"}", "{\"etat\": \"LUE\"}", "[]", "[{}, {}]"})
    void anAnswerWithoutAnyKnownFieldTeachesNothing(String body) {
        assertThat(read(body))
                .isInstanceOfSatisfying(
                        StatusReading.Unread.class,
                        unread -> assertThat(unread.why())
                                .isInstanceOfSatisfying(
                                        Outcome.Unknown.class,
                                        unknown -> assertThat(unknown.doubt()).isEqualTo(Outcome.Doubt.UNJUDGED)));
    }

    private StatusReading read(String body) {
        return reader.read(new Reply.Answered(new HttpAnswer(200, "application/json", null, Buffer.buffer(body))));
    }

    private static String json(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
