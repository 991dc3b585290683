package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JSON and XML say they say once more in CSV, as which their result file comes back. */
class ResultOfNamedValuesTest {

    private static final FileRules MAPPED = FileRules.of(
            Mapping.of(Map.of("id", "ref", "vehicle", "truck", "comment", "note", "postalCode", "cp"), new Faults()));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':' A ','recipient':{'vehicle':'V\\u00a0'}}",
                "{'id':'A','comment':'one\\r\\ntwo\\rthree\\n'}",
                "{'id':'A','comment':'\\u201cto ring\\u201d'}",
                "{'id':'A','destination':{'postalCode':'1000','coordinates':{'latitude':5e1,'longitude':3.5}}}",
                "{'id':'A','recipient':{'vehicle':'#N/A'}}",
                "{'id':'1,23E+11'}",
                "{'id':'A','customerId':1110000000,'dispatch':'oui','action':'CREATE'}",
                "{'id':'A','action':'CANCEL','recipient':{'vehicle':'#N/A','person':{'fullName':'B'}}}",
                "{'id':'A','schedule':{'interventionAt':'2026-12-01 09:30 +01:00','expiresAt':'09:30'}}",
                "{'id':'=A','comment':'  '}"
            })
    void anItemOfJsonSaysTheSame(String json) throws IOException {
        String file = json.replace('\'', '"');
        List<Item> first = items("a.json", file, FileRules.usual());
        List<Item> again = again("a.json", file, FileRules.usual());

        assertThat(said(again)).isEqualTo(said(first));
        assertThat(items("a.ndjson", file, FileRules.usual())).isEqualTo(first);
    }

    @Test
    void valuesOfJsonAreReadAsThoseOfAnyFile() throws IOException {
        String file = "{'id':' A ','comment':'\\u201cone\\r\\ntwo\\u201d','destination':{'postalCode':'1000'}}";

        MissionDraft draft = items("a.json", file.replace('\'', '"'), FileRules.usual())
                .get(0)
                .draft();

        assertThat(draft.fields())
                .isEqualTo(Map.of(
                        MissionField.ID, "A", MissionField.COMMENT, "one\ntwo", MissionField.POSTAL_CODE, "01000"));
        assertThat(draft.warnings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("smart-quotes-removed", "postcode-zero-restored");
    }

    @Test
    void whatIsSetForFilesHoldsForJson() throws IOException {
        FileRules rules = FileRules.of(Mapping.of(Map.of("time-zone", "Europe/Paris"), new Faults()));
        FileRules asIs = new FileRules(
                null,
                rules.text(),
                new RowRules(rules.rows().mapping(), RowRules.Zones.NONE, RowRules.Postcodes.AS_IS));
        String file = "{\"schedule\":{\"expiresAt\":\"2030-12-01T09:30\"},\"destination\":{\"postalCode\":\"1000\"}}";

        assertThat(items("a.json", file, asIs).get(0).draft().fields())
                .isEqualTo(Map.of(MissionField.EXPIRES_AT, "2030-12-01T09:30+01:00", MissionField.POSTAL_CODE, "1000"));
    }

    @Test
    void underAMappingAndInXmlAsWell() throws IOException {
        String json = "{'ref':'A','truck':' V','note':'\\u201cone\\r\\ntwo\\u201d','cp':'1000'}".replace('\'', '"');
        String xml = "<l><m><id>A</id><comment>“one&#13;&#10;two”</comment></m></l>";

        List<Item> ofJson = items("a.json", json, MAPPED);
        List<Item> ofXml = items("a.xml", xml, FileRules.usual());

        assertThat(ofJson.get(0).draft().get(MissionField.COMMENT)).contains("one\ntwo");
        assertThat(ofXml.get(0).draft().get(MissionField.COMMENT)).contains("one\ntwo");
        assertThat(said(again("a.json", json, MAPPED))).isEqualTo(said(ofJson));
        assertThat(said(again("a.xml", xml, FileRules.usual()))).isEqualTo(said(ofXml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'A','recipient':{'vehicle':'V'},'colour':'red'} | unknown-field",
                "{'id':'A','recipient':{'vehicle':'V'},'comment':12} | wrong-type",
                "{'id':'A','recipient':{'vehicle':'V'},'destination':'Lille'} | wrong-type",
                "{'id':'A','id':'B','recipient':{'vehicle':'V'}} | duplicate-field",
                "{'id':'A','recipient':{'vehicle':'V','person':{'fullName':'B'}}} | recipient-ambiguous",
                "{'id':'A','action':'drop','recipient':{'vehicle':'V'}} | unknown-action",
                "{'id':'A', | not-json"
            })
    void whatNobodyCorrectedIsRefusedAgain(String json, String mark) throws IOException {
        String file = json.replace('\'', '"');

        assertThat(items("a.json", file, FileRules.usual()).get(0).cells())
                .hasSize(StandardColumn.NAMES.size() + 1)
                .endsWith(mark);
        assertThat(again("a.json", file, FileRules.usual()))
                .extracting(item -> item.draft().violations().get(0).code())
                .containsExactly("too-many-values");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json | {'ref':'A','truck':'V','note':['x']} | array-in-item",
                "a.json | {'ref':'A','truck':'V','x':{'note':'a'},'y':{'note':'b'}} | ambiguous-field",
                "a.xml | <l><m>stray<ref>A</ref><truck>V</truck></m></l> | stray-text",
                "a.xml | <l><m><ref>A</ref><ref>B</ref><truck>V</truck></m></l> | duplicate-field"
            })
    void norIsWhatHasNamesOfItsOwn(String name, String text, String mark) throws IOException {
        String file = text.replace('\'', '"');

        assertThat(items(name, file, MAPPED).get(0).cells()).contains("A", "V").endsWith(mark);
        assertThat(again(name, file, MAPPED))
                .extracting(item -> item.draft().violations().get(0).code())
                .containsExactly("too-many-values");
    }

    @Test
    void whatIsOfAWrongTypeStandsInItsCellAndIsRightOnceTheMarkIsTakenOut() throws IOException {
        String file = "{\"id\":12,\"recipient\":{\"vehicle\":\"V\"},\"customerId\":\"7\"}";
        Path result = result("a.json", file, FileRules.usual());
        String corrected = Files.readString(result).replace("wrong-type\n", "\n");

        assertThat(items("a.json.result.csv", corrected, FileRules.usual()))
                .extracting(item -> item.draft().fields())
                .containsExactly(
                        Map.of(MissionField.ID, "12", MissionField.CUSTOMER_ID, "7", MissionField.VEHICLE, "V"));
    }

    /** All but the warnings of what was mended, which stand in the result file. */
    private static List<MissionDraft> said(List<Item> items) {
        return items.stream()
                .map(Item::draft)
                .map(draft -> new MissionDraft(draft.action(), draft.fields(), draft.violations(), List.of()))
                .toList();
    }

    private List<Item> again(String name, String text, FileRules rules) throws IOException {
        return items(name + ".result.csv", Files.readString(result(name, text, rules)), rules);
    }

    private Path result(String name, String text, FileRules rules) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Path result = folder.resolve(name + ".result.csv");
        try (Document document = Documents.open(file, name, rules);
                ResultFile told = new ResultFile(Files.newOutputStream(result), document.layout(), Locale.FRENCH)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                told.tell(item, new Verdict(Verdict.Word.REJECTED, item.draft().violations()));
            }
        }
        return result;
    }

    private List<Item> items(String name, String text, FileRules rules) throws IOException {
        List<Item> items = new ArrayList<>();
        Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        try (Document document = Documents.open(file, name, rules)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                items.add(item);
            }
        }
        return items;
    }
}
