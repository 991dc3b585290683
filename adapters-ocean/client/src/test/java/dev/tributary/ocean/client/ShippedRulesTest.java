package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Condition;
import dev.tributary.application.port.Outcome;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedRulesTest {

    private final ManualClock clock = new ManualClock();
    private final OceanProfile profile = ProfileReader.read(null);
    private final Judge judge = new Judge(profile, clock);

    /** HTTP status, content type, body; then what create, modify, delete and a status read take the answer for. */
    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "answers.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void everyAnswerIsJudgedForEveryCall(
            int http, String type, String body, String create, String modify, String delete, String status) {
        HttpAnswer answer = new HttpAnswer(http, type, null, Buffer.buffer(body == null ? "" : body));

        assertThat(told(OceanCall.CREATE, answer)).as("create").isEqualTo(create);
        assertThat(told(OceanCall.MODIFY, answer)).as("modify").isEqualTo(modify);
        assertThat(told(OceanCall.DELETE, answer)).as("delete").isEqualTo(delete);
        assertThat(told(OceanCall.STATUS, answer)).as("status").isEqualTo(status);
    }

    @Test
    void refusalsCarryTheWordsOfOcean() {
        assertThat(outcome(OceanCall.CREATE, Response.message(200, "Échec : véhicule inconnu")))
                .isEqualTo(new Outcome.Refused("Échec : véhicule inconnu"));
        assertThat(outcome(OceanCall.CREATE, Response.json(400, "[{\"oceanStatus\": \"badParameters\"}]")))
                .isEqualTo(new Outcome.Refused("HTTP 400"));
    }

    @Test
    void causesTellWhatAnsweredAndNeverWhatItSaid() {
        assertThat(outcome(OceanCall.CREATE, Response.page(403)))
                .isEqualTo(new Outcome.Unavailable("HTTP 403, an HTML page from in front of Océan"));
        assertThat(outcome(OceanCall.MODIFY, Response.message(200, "Bonjour Mme Lefèvre")))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.cause())
                                .doesNotContain("Lefèvre")
                                .contains("HTTP 200", "no rule"));
    }

    @ParameterizedTest
    @CsvSource({"120, 2026-11-24T08:02:00Z", "'Tue, 24 Nov 2026 08:05:00 GMT', 2026-11-24T08:05:00Z"})
    void waitsAsLongAsItIsTold(String retryAfter, Instant until) {
        Response throttled = Response.message(429, "Trop de requêtes").retryAfter(retryAfter);
        Response outage = Response.page(503).retryAfter(retryAfter);

        assertThat(outcome(OceanCall.CREATE, throttled)).isEqualTo(new Outcome.Throttled(until));
        assertThat(outcome(OceanCall.STATUS, throttled)).isEqualTo(new Outcome.Throttled(until));
        assertThat(outcome(OceanCall.STATUS, outage))
                .isEqualTo(new Outcome.Unavailable("HTTP 503, an HTML page from in front of Océan", until));
        assertThat(outcome(OceanCall.DELETE, outage))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.until()).isEqualTo(until));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MODIFY", "DELETE", "STATUS"})
    void aWaitThatCannotBeReadIsNone(OceanCall call) {
        assertThat(outcome(call, Response.message(429, "").retryAfter("soon"))).isEqualTo(new Outcome.Throttled(null));
    }

    @Test
    void anOverloadedServerAsksForFewerThoughItNamesNoTime() {
        for (OceanCall call : List.of(OceanCall.CREATE, OceanCall.STATUS)) {
            assertThat(outcome(call, Response.page(503)).condition()).isEqualTo(Condition.OVERLOADED);
            assertThat(outcome(call, Response.page(500)).condition()).isEqualTo(Condition.DOWN);
        }
    }

    @Test
    void aWaitOfYearsIsCutToADay() {
        assertThat(outcome(OceanCall.CREATE, Response.message(429, "").retryAfter("999999999")))
                .isEqualTo(new Outcome.Throttled(Instant.parse("2026-11-25T08:00:00Z")));
    }

    private Outcome outcome(OceanCall call, Response response) {
        Buffer body = Buffer.buffer(response.body());
        HttpAnswer answer = new HttpAnswer(response.status(), response.contentType(), response.retryAfter(), body);
        return judge.outcome(call, new Reply.Answered(answer));
    }

    private String told(OceanCall call, HttpAnswer answer) {
        Outcome outcome = judge.outcome(call, new Reply.Answered(answer));
        return outcome instanceof Outcome.Unknown unknown
                ? unknown.doubt().name().toLowerCase(Locale.ROOT)
                : outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
