package dev.tributary.standalone.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.operation.RetryReport;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.embedded.Forgotten;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminRoutesTest {

    private static final String RETRY = "/admin/v1/retry";
    private static final String FORGET = "/admin/v1/forget";

    private final OpenPort port = new OpenPort(new ObservedGateway(), "127.0.0.1", null);

    @AfterEach
    void close() {
        port.close();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(json("'code':'" + code + "'"));
        assertThat(port.desk().asked).isEmpty();
    }

    @Test
    void oneMissionIsRetriedByItsId() throws Exception {
        port.desk().answer(new RetryReport(1, 1, 0, null));

        HttpResponse<String> answer = port.post(RETRY, json("{'id':'INT-1','by':'marie','why':'known now'}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(json("{'examined':1,'retried':1,'left':0}"));
        assertThat(port.desk().asked).containsExactly("retry INT-1 by marie since known now");
    }

    @Test
    void missionsAreRetriedByWhatIsKnownOfThem() throws Exception {
        port.desk().answer(new RetryReport(20, 19, 1, 77L));
        port.desk().answer(RetryReport.NOTHING);

        HttpResponse<String> answer = port.post(
                RETRY,
                json("{'state':['FAILED','EXPIRED'],'partner':'acme','connector':'api','limit':20,'after':7,"
                        + "'by':'marie'}"));
        port.post(RETRY, json("{'state':['REJECTED'],'by':'m'}"));

        assertThat(answer.body()).isEqualTo(json("{'examined':20,'retried':19,'left':1,'next':77}"));
        assertThat(port.desk().asked)
                .containsExactly(
                        "retry [FAILED, EXPIRED] of acme by api after 7 up to 20 by marie since null",
                        "retry [REJECTED] of null by null after 0 up to 1000 by m since null");
    }

    @Test
    void anIdThatNoMissionHasIsTold() throws Exception {
        port.desk().answer(RetryReport.NOTHING);

        HttpResponse<String> answer = port.post(RETRY, json("{'id':'x','by':'m'}"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("id-unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'by':'m'} | state: a list of some of EXPIRED, FAILED, REJECTED",
                "{'state':['DELIVERED'],'by':'m'} | state: a list of some of",
                "{'state':['FAILED','x'],'by':'m'} | state: a list of some of",
                "{'state':'FAILED','by':'m'} | state: a list of texts",
                "{'state':['FAILED']} | by: who orders this",
                "{'state':['FAILED'],'by':7} | by: a text that is not blank",
                "{'state':['FAILED'],'by':'m','limit':0} | limit: a whole number from 1 to 10000",
                "{'state':['FAILED'],'by':'m','limit':'9'} | limit: a whole number",
                "{'state':['FAILED'],'by':'m','limit':10001} | limit: a whole number",
                "{'state':['FAILED'],'by':'m','after':-1} | after: a whole number",
                "{'id':'a','state':['FAILED'],'by':'m'} | state is not known here",
                "{'id':7,'by':'m'} | id: a text",
                "{'id':'a','by':'m','reason':'x'} | reason is not known here"
            })
    void aFaultyRetryIsExplained(String body, String told) throws Exception {
        HttpResponse<String> answer = port.post(RETRY, json(body));

        assertRefused(answer, 400, "order-invalid");
        assertThat(answer.body()).contains(told);
    }

    @Test
    void allFaultsAreToldAtOnce() throws Exception {
        HttpResponse<String> answer = port.post(RETRY, json("{'stat':[],'limit':0}"));

        assertThat(answer.body()).contains("by: ", "state: ", "limit: ", "stat is not known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'person':'Noël LEFÈVRE'}",
                "{'person':{'lastName':'Lefèvre','firstName':'Noël'}}",
                "{'person':{'fullName':'lefèvre noël'}}"
            })
    void aPersonIsForgottenUnderEachNotation(String body) throws Exception {
        HttpResponse<String> answer = port.post(FORGET, json(body));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(json("'missions':2"), json("'byState':{'DELIVERED':2}"), json("'ids':['a','b']"))
                .contains(json("'verdicts':1"), json("'missions':1"), json("'id':'c'"), json("'state':'QUEUED'"));
        assertThat(port.desk().asked).containsExactly("forget Noël Lefèvre: true");
    }

    @Test
    void onlyWhatIsUnfinishedIsToldToBe() throws Exception {
        assertThat(port.post(FORGET, json("{'person':'Noël LEFÈVRE'}")).body()).doesNotContain("unfinished");
        port.desk().forgotten =
                new Forgotten(Map.of(DeliveryState.DELIVERED, 1L), 0, List.of("a"), List.of(), 0, "Make room.");

        HttpResponse<String> answer = port.post(FORGET, json("{'person':'Noël LEFÈVRE'}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(json("'unfinished':'Make room.'"), json("'ids':['a']"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'person':' '}",
                "{'person':{'lastName':'x'}}",
                "{'person':{'fullName':'x','firstName':'y'}}",
                "{'person':['x']}",
                "{'person':'x','by':'m'}"
            })
    void nobodyIsForgottenByHalfAName(String body) throws Exception {
        assertRefused(port.post(FORGET, json(body)), 400, "order-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{'id':", "{'id':'a','id':'b','by':'m'}", "{'id':'a','by':'m'} x"})
    void whatIsNoJsonObjectIsRefused(String body) throws Exception {
        assertRefused(port.post(RETRY, json(body)), 400, "not-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"})
    void whatABrowserSendsUnaskedIsRefused(String type) throws Exception {
        assertRefused(
                port.send(port.request(RETRY)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(json("{'id':'a','by':'m'}")))),
                415,
                "unsupported-type");
        assertRefused(
                port.send(port.request(RETRY).POST(BodyPublishers.ofString(json("{'id':'a','by':'m'}")))),
                415,
                "unsupported-type");
    }

    @Test
    void aPageOfAnotherSiteOrdersNothing() throws Exception {
        String own = "http://127.0.0.1:" + port.number();
        String order = json("{'id':'a','by':'m'}");

        assertRefused(port.post(RETRY, order, "Origin", "https://evil.example"), 403, "cross-site");
        assertRefused(port.post(RETRY, order, "Origin", "null"), 403, "cross-site");
        assertRefused(port.post(RETRY, order, "Origin", "http://127.0.0.1:1"), 403, "cross-site");
        assertThat(statusUnder("evil.example:" + port.number())).contains(" 403 ");
        assertThat(statusUnder("evil.example")).contains(" 403 ");
        assertThat(port.desk().asked).isEmpty();

        port.desk().answer(new RetryReport(1, 1, 0, null), new RetryReport(1, 0, 1, null));
        assertThat(port.post(RETRY, order, "Origin", own).statusCode()).isEqualTo(200);
        assertThat(statusUnder("localhost:" + port.number())).contains(" 200 ");
    }

    /** As a page does whose own name was made to lead here. */
    private String statusUnder(String host) throws IOException {
        String body = json("{'id':'a','by':'m'}");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port.number())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST " + RETRY + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void onlyPostsAreOrders() throws Exception {
        HttpResponse<String> answer = port.get(RETRY);

        assertRefused(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertRefused(port.post("/admin/v1/nothing", "{}"), 404, "not-found");
    }

    @Test
    void aBodyWithoutEndIsRefused() throws Exception {
        assertRefused(port.post(RETRY, "\"" + "x".repeat(70_000) + "\""), 413, "too-large");
    }

    @Test
    void aStoreThatIsOutOfOrderIsToldByItsCode() throws Exception {
        port.desk().fail(new StoreFailure(StoreFailure.Kind.IN_USE, "another program reads there"));

        HttpResponse<String> answer = port.post(RETRY, json("{'id':'a','by':'m'}"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("store-in-use", "another program reads there");
    }

    @Test
    void aStoreThatIsOutOfOrderIsToldInTheLanguageOfTheGateway() throws Exception {
        try (OpenPort french = OpenPort.inFrench(new ObservedGateway())) {
            french.desk().fail(new StoreFailure(StoreFailure.Kind.IN_USE, "another program reads there"));

            assertThat(french.post(RETRY, json("{'id':'a','by':'m'}")).body())
                    .contains("La base est utilisée par un autre programme", "another program reads there");
        }
    }

    @Test
    void aBugIsNotExplainedToWhoeverAsks() throws Exception {
        port.desk().fail(new IllegalStateException("secret detail"));

        HttpResponse<String> answer = port.post(RETRY, json("{'id':'a','by':'m'}"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("internal-error").doesNotContain("secret detail");
    }
}
