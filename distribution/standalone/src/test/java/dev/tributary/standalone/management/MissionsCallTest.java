package dev.tributary.standalone.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionsCallTest {

    private static final String MISSIONS = "/admin/v1/missions";
    private static final Text REASON = new Text("no room", "plus de place");
    private static final Finding CUT =
            new Finding("/destination/reference", "cut", new Text("it is cut", "elle est coupée"));

    private final OpenPort port = new OpenPort(new ObservedGateway(), "127.0.0.1", null);

    @AfterEach
    void close() {
        port.close();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void draftsAreHandedInAsTheirReaderLeftThem() throws Exception {
        HttpResponse<String> answer = port.post(
                MISSIONS,
                json("{'partner':'acme','document':'tour.csv','items':[{'item':'2','action':'UPDATE',"
                        + "'fields':{'id':' A-1','vehicle':'AA-123-BB','latitude':'50.6'},"
                        + "'violations':[{'path':'/id','code':'v','message':{'en':'wrong','fr':'faux'}}],"
                        + "'warnings':[{'path':'','code':'w','message':{'en':'odd','fr':'bizarre'}}]},"
                        + "{'fields':{}}]}"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(port.desk().asked).containsExactly("submit 2 of acme");
        assertThat(port.desk().submitted)
                .containsExactly(
                        new Submission(
                                MissionDraft.of(" A-1")
                                        .with(MissionDraft.Action.UPDATE)
                                        .with(MissionField.VEHICLE, "AA-123-BB")
                                        .with(MissionField.LATITUDE, "50.6")
                                        .with(new Finding("/id", "v", new Text("wrong", "faux")))
                                        .withWarning(new Finding("", "w", new Text("odd", "bizarre"))),
                                Origin.of("tour.csv", "2")),
                        new Submission(MissionDraft.empty(), new Origin("tour.csv", null, null)));
    }

    @Test
    void theReceiptOfEachIsAnswered() throws Exception {
        MissionDraft odd = MissionDraft.of("a").withWarning(CUT);
        port.desk()
                .answerItems(List.of(
                        new Receipt.Accepted(ScriptedDesk.view(odd), true),
                        new Receipt.Duplicate(ScriptedDesk.view(odd)),
                        new Receipt.Rejected(List.of(CUT), List.of())));

        HttpResponse<String> answer = port.post(
                MISSIONS,
                json("{'items':[{'item':'2','fields':{'id':'a'}},{'item':'3','fields':{'id':'b'}},{'fields':{}}]}"));

        String cut = "{'path':'/destination/reference','code':'cut','message':{'en':'it is cut',"
                + "'fr':'elle est coupée'}}";
        assertThat(answer.body())
                .isEqualTo(json("{'offered':3,'accepted':1,'duplicate':1,'rejected':1,'items':["
                        + "{'item':'2','id':'a','verdict':'ACCEPTED','violations':[],'warnings':[" + cut + "]},"
                        + "{'item':'3','id':'b','verdict':'DUPLICATE','violations':[],'warnings':[]},"
                        + "{'verdict':'REJECTED','violations':[" + cut + "],'warnings':[]}]}"));
        assertThat(port.desk().asked).containsExactly("submit 3 of submit");
    }

    @Test
    void whereNothingIsDecidedAllIsToComeAgain() throws Exception {
        Receipt later = new Receipt.ComeBackLater(Duration.ofMillis(4_100), REASON);
        port.desk().answerItems(List.of(later, later));

        HttpResponse<String> answer = port.post(MISSIONS, json("{'items':[{'fields':{}},{'fields':{}}]}"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("come-back-later", "no room");
    }

    @Test
    void whatIsDecidedIsToldBeforeWhatIsToComeAgain() throws Exception {
        port.desk()
                .answerItems(List.of(
                        new Receipt.Duplicate(ScriptedDesk.view(MissionDraft.of("a"))),
                        new Receipt.ComeBackLater(Duration.ofSeconds(7), REASON),
                        new Receipt.Duplicate(ScriptedDesk.view(MissionDraft.of("c")))));

        HttpResponse<String> answer =
                port.post(MISSIONS, json("{'items':[{'fields':{}},{'fields':{}},{'fields':{}}]}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(json("'offered':1,"), json("'after':7"), json("'en':'no room'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | items: a list of 1 to 500 items",
                "{'items':[]} | items: a list of 1 to 500 items",
                "{'items':[7]} | items[0]: an object",
                "{'items':[{}]} | items[0].fields: an object",
                "{'items':[{'fields':{'id':7}}]} | items[0].fields.id: a text",
                "{'items':[{'fields':{}},{'fields':{'idd':'x'}}]} | items[1].fields.idd is not known here",
                "{'items':[{'fields':{},'action':'DELETE'}]} | items[0].action: one of UPSERT, CREATE",
                "{'items':[{'fields':{},'warnings':[{'code':'x'}]}]} | items[0].warnings: a list of findings",
                "{'items':[{'fields':{}}],'partner':' '} | partner: a text that is not blank",
                "{'items':[{'fields':{}}],'by':'m'} | by is not known here"
            })
    void aFaultyCallIsExplained(String body, String told) throws Exception {
        HttpResponse<String> answer = port.post(MISSIONS, json(body));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("order-invalid", told);
        assertThat(port.desk().asked).isEmpty();
    }

    @Test
    void ofManyFaultsTheFirstAreTold() throws Exception {
        String body = json("{'items':[" + "{'fields':{}, 'x':1},".repeat(499) + "{'fields':{}}]}");

        assertThat(port.post(MISSIONS, body).body()).contains("items[19].x").doesNotContain("items[20].x");
    }

    @Test
    void fiveHundredItemsAndTwoMebibytesAreTakenAtOnce() throws Exception {
        String item = json("{'fields':{'comment':'" + "x".repeat(4_000) + "'}}");
        String most = json("{'items':[") + String.join(",", Collections.nCopies(500, item)) + "]}";
        String more = json("{'items':[") + String.join(",", Collections.nCopies(501, "{\"fields\":{}}")) + "]}";
        String longer = json("{'items':[{'fields':{'comment':'" + "x".repeat(2_100_000) + "'}}]}");

        assertThat(port.post(MISSIONS, most).statusCode()).isEqualTo(200);
        assertThat(port.post(MISSIONS, more).statusCode()).isEqualTo(400);
        HttpResponse<String> tooLong = port.post(MISSIONS, longer);
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.body()).contains("too-large", "2048 KiB");
    }

    @Test
    void aPageOfAnotherSiteHandsInNothing() throws Exception {
        HttpResponse<String> answer =
                port.post(MISSIONS, json("{'items':[{'fields':{}}]}"), "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(port.desk().asked).isEmpty();
    }
}
