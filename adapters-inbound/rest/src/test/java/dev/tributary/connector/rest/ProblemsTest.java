package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final String MISSIONS = "/api/v1/missions";
    private static final int MEBIBYTE = 1024 * 1024;

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(RestApi.tree(response).path("status").asInt()).isEqualTo(status);
        assertThat(RestApi.code(response)).isEqualTo(code);
        assertThat(RestApi.tree(response).path("title").asString()).isNotBlank();
        assertThat(RestApi.tree(response).path("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/v1/mission", "/api/v1/missions/", "/api/v1/missions/a/b", "/api/v2/missions", "/x%zz"
            })
    void aPathThatDoesNotExistIsNotFound(String path) throws IOException {
        try (RawHttp raw = new RawHttp(api)) {
            String answer = raw.write("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .readToEnd();
            assertThat(answer).startsWith("HTTP/1.1 404 ").contains("\"code\":\"path-unknown\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /api/v1/missions | POST, GET, HEAD, OPTIONS",
                "POST | /api/v1/missions/A | PUT, GET, HEAD, PATCH, DELETE, OPTIONS",
                "PUT | /api/v1/missions/A/timeline | GET, HEAD, OPTIONS",
                "POST | /api/v1/events | GET, OPTIONS",
                "HEAD | /api/v1/events | GET, OPTIONS",
                "PATCH | /openapi.yaml | GET, HEAD, OPTIONS",
                "FROB | /api/v1/missions/batch | PUT, GET, HEAD, PATCH, DELETE, POST, OPTIONS"
            })
    void aPathThatDoesNotTakeTheMethodTellsWhichItTakes(String method, String path, String allowed) {
        HttpResponse<String> response = api.send(method, path, BodyPublishers.noBody());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains(allowed);
        if (!method.equals("HEAD")) {
            assertProblem(response, 405, "method-not-allowed");
        }
    }

    @Test
    void optionsTellsTheMethods() {
        HttpResponse<String> response = api.send("OPTIONS", MISSIONS, BodyPublishers.noBody());

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Allow")).contains("POST, GET, HEAD, OPTIONS");
        assertThat(api.send("OPTIONS", "/x", BodyPublishers.noBody()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json; charset=iso-8859-1",
                "application/merge-patch+json"
            })
    void aMissionOfAnotherTypeIsRefused(String type) {
        HttpResponse<String> response = api.send("POST", MISSIONS, BodyPublishers.ofString("{}"), "Content-Type", type);

        assertProblem(response, 415, "unsupported-type");
        assertThat(response.headers().firstValue("Accept")).contains("application/json");
    }

    @Test
    void aMissionWithoutATypeIsRefused() {
        assertProblem(api.send("POST", MISSIONS, BodyPublishers.ofString("{}")), 415, "unsupported-type");
    }

    @Test
    void aCompressedBodyIsRefused() {
        HttpResponse<String> response = api.json("POST", MISSIONS, "{}", "Content-Encoding", "gzip");

        assertProblem(response, 415, "unsupported-encoding");
        assertThat(response.headers().firstValue("Accept-Encoding")).contains("identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "hello", "{} {}"})
    void aBodyThatIsNotJsonIsRefused(String body) {
        assertProblem(api.json("POST", MISSIONS, body), 400, "not-json");
        assertProblem(api.json("PUT", MISSIONS + "/A", body), 400, "not-json");
        assertProblem(api.json("PATCH", MISSIONS + "/A", body), 400, "not-json");
    }

    @Test
    void aDeepBodyIsRefused() {
        assertProblem(api.json("POST", MISSIONS, "[".repeat(1000)), 400, "json-out-of-bounds");
    }

    @Test
    void jsonThatIsNoObjectIsAViolation() {
        assertProblem(api.json("POST", MISSIONS, "[]"), 422, "mission-invalid");
    }

    @Test
    void aMissionOverOneMebibyteIsTooLargeAndTheConnectionGoesOn() throws IOException {
        String body = "{\"id\":\"" + "x".repeat(MEBIBYTE) + "\"}";
        try (RawHttp raw = new RawHttp(api)) {
            String first = raw.write(head(body.length()) + body).readHead();
            raw.readUntil("}");
            String second = raw.write(head(2) + "{}").readHead();

            assertThat(first).startsWith("HTTP/1.1 413 ").doesNotContainIgnoringCase("connection: close");
            assertThat(second).startsWith("HTTP/1.1 422 ");
        }
    }

    private static String head(int length) {
        return "POST " + MISSIONS + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    @Test
    void aMissionOfExactlyOneMebibyteIsRead() {
        String start = "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"},\"comment\":\"";
        String body = start + "x".repeat(MEBIBYTE - start.length() - 2) + "\"}";

        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSize(MEBIBYTE);
        assertThat(api.json("POST", MISSIONS, body).statusCode()).isEqualTo(202);
        assertProblem(api.json("POST", MISSIONS, body + " "), 413, "too-large");
    }

    @Test
    void whoAsksBeforeSendingATooLargeBodyIsSparedIt() throws IOException {
        try (RawHttp raw = new RawHttp(api)) {
            String answer = raw.write(head(MEBIBYTE + 1).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"))
                    .readToEnd();

            assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("connection: close");
        }
    }

    @Test
    void whoAsksBeforeSendingABodyIsToldToGoOn() throws IOException {
        try (RawHttp raw = new RawHttp(api)) {
            raw.write(head(2).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));

            assertThat(raw.readHead()).startsWith("HTTP/1.1 100 ");
            assertThat(raw.write("{}").readHead()).startsWith("HTTP/1.1 422 ");
        }
    }

    @Test
    void whatIsNoHttpIsRefusedAsAProblem() throws IOException {
        assertThat(answerTo("GET / HTTP/9.x\r\n\r\n"))
                .startsWith("HTTP/1.0 400 ")
                .contains("\"code\":\"bad-request\"");
        assertThat(answerTo("GET /openapi.yaml HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"bad-request\"");
        assertThat(answerTo("GET /" + "x".repeat(10_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .contains(" 414 ")
                .contains("\"code\":\"uri-too-long\"");
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(10_000) + "\r\n\r\n"))
                .contains(" 431 ")
                .contains("\"code\":\"headers-too-large\"");
    }

    private String answerTo(String request) throws IOException {
        try (RawHttp raw = new RawHttp(api)) {
            return raw.write(request).readToEnd();
        }
    }

    @Test
    void parametersThatAreNotProperlyEncodedAreRefused() throws IOException {
        assertThat(answerTo("GET " + MISSIONS + "?cursor=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"invalid-parameter\"", "\"code\":\"malformed-parameters\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%C3", "%FF", "a%%41"})
    void anIdThatIsNotProperlyEncodedIsRefused(String id) throws IOException {
        assertThat(answerTo("GET " + MISSIONS + "/" + id + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"invalid-path\"");
    }

    @Test
    void problemsAreToldInTheCallersLanguage() {
        HttpResponse<String> french = api.json("POST", MISSIONS, "{\"x\":1}", "Accept-Language", "fr-FR,fr;q=0.9");
        HttpResponse<String> english = api.json("POST", MISSIONS, "{\"x\":1}", "Accept-Language", "de");

        assertThat(RestApi.tree(french).path("title").asString()).isEqualTo("Contenu non valide");
        assertThat(RestApi.tree(french)
                        .path("violations")
                        .path(0)
                        .path("message")
                        .asString())
                .startsWith("une mission n'a pas ce champ");
        assertThat(french.headers().firstValue("Content-Language")).contains("fr");
        assertThat(RestApi.tree(english).path("title").asString()).isEqualTo("Unprocessable content");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void aBodyThatDoesNotComeInTimeIsTooSlow() throws IOException {
        try (RestApi hasty = RestApi.withLimits(
                        TestLimits.patience(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ZERO));
                RawHttp raw = new RawHttp(hasty)) {
            String answer = raw.write(head(100) + "{").readToEnd();

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("\"code\":\"too-slow\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/missions", "DELETE /api/v1/missions/A"})
    void aBodyThatNobodyNeedsKeepsNoAnswerBack(String call) throws Exception {
        try (RawHttp raw = new RawHttp(api)) {
            String answer = raw.write(call + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}")
                    .readHead();

            assertThat(answer).startsWith("HTTP/1.1 ");
        }
    }
}
