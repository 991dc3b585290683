package dev.tributary.connector.formats.lines;

import static dev.tributary.connector.formats.lines.MailRead.mission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.Quotes;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesDocumentTest {

    @Test
    void missionsAreSetApartByEmptyLines() {
        MailRead read =
                MailRead.of("id: 1", "vehicle: AA", "", "", "id: 2", "vehicle: BB", "\u00A0", "id: 3", "vehicle: CC");

        assertThat(read.fields()).containsExactly(mission("1", "AA"), mission("2", "BB"), mission("3", "CC"));
        assertThat(read.lines()).containsExactly(1L, 5L, 8L);
        assertThat(read.columns()).containsExactly("id", "vehicle");
        assertThat(read.itemWarnings()).isEmpty();
        assertThat(read.documentWarnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id:5",
                "ID : 5",
                "id\u00A0: 5",
                "id\u202F:\u00A05\u00A0",
                "\u200Bid\u200B:\u200B 5\u200B",
                "\uFEFFid: 5",
                "  - id: 5",
                "* id: 5",
                "•\u00A0id : 5",
                "– id: 5",
                "-\tid: 5",
                "*id:* 5",
                "*id*: 5",
                "**id:** 5",
                "**id**: **5**",
                "- *id:* 5",
                "*id: 5*",
                "__id:__ 5",
                "\"id\": \"5\"",
                "\"id: 5\"",
                "« id » : « 5 »",
                "“id”: “5”",
                "id = 5",
                "id\t5",
                "id：5",
                "idMission: 5",
                "id mission : 5",
                "ID_MISSION: 5"
            })
    void aFieldMayBeWrittenInManyWays(String line) {
        assertThat(MailRead.of(line, "nom véh : AA").fields()).containsExactly(mission("5", "AA"));
    }

    @Test
    void valuesFollowTheRulesOfFiles() {
        MailRead read = MailRead.of(
                "idMission : INT-1",
                "jourHeureInter : 01/12/2026 09:30",
                "codPost : 1000",
                "latitude : 45,7",
                "longitude : 4,85",
                "aEnvoyer : non");

        assertThat(read.fields())
                .containsExactly(Map.of(
                        MissionField.ID, "INT-1",
                        MissionField.INTERVENTION_AT, "2026-12-01T09:30Z",
                        MissionField.POSTAL_CODE, "01000",
                        MissionField.LATITUDE, "45.7",
                        MissionField.LONGITUDE, "4.85",
                        MissionField.DISPATCH, "PREPARE"));
        assertThat(read.items().get(0).cells())
                .containsExactly("INT-1", "01/12/2026 09:30", "1000", "45,7", "4,85", "non");
    }

    @Test
    void anActionIsAField() {
        MailRead read = MailRead.of("Annulation :", "id: 7", "action: cancel");

        assertThat(read.items().get(0).draft().action()).isEqualTo(Action.CANCEL);
        assertThat(read.ids()).containsExactly("7");
    }

    @Test
    void anIdThatComesAgainBeginsAnotherMission() {
        MailRead read = MailRead.of("id: 1", "vehicle: AA", "idMission: 2", "vehicle: BB");

        assertThat(read.fields()).containsExactly(mission("1", "AA"), mission("2", "BB"));
        assertThat(read.lines()).containsExactly(1L, 3L);
    }

    @Test
    void anyOtherFieldGivenTwiceIsRefused() {
        MailRead read = MailRead.of("id: 1", "vehicle: AA", "vehicle: BB", "", "id: 2", "vehicle: CC", "nomVeh: DD");

        assertThat(read.broken()).containsExactly("duplicate-field", "ambiguous-field");
        assertThat(read.items().get(0).cells()).containsExactly("1", "AA", "duplicate-field");
    }

    @Test
    void anEmptyFieldCountsAsNotGiven() {
        MailRead read = MailRead.of("id: 1", "vehicle:", "comment :", "vehicle: AA");

        assertThat(read.fields()).containsExactly(mission("1", "AA"));
        assertThat(MailRead.of("id:", "vehicle:").broken()).containsExactly("text-without-missions");
    }

    @Test
    void aCommentGoesOnInTheNextLines() {
        MailRead read = MailRead.of("id: 1", "comment: Sonner deux fois", "puis attendre le gardien", "vehicle: AA");

        assertThat(read.items().get(0).draft().get(MissionField.COMMENT))
                .contains("Sonner deux fois\npuis attendre le gardien");
        assertThat(MailRead.of("id: 1", "comment :", "code 12 B", "")
                        .items()
                        .get(0)
                        .draft()
                        .get(MissionField.COMMENT))
                .contains("code 12 B");
        assertThat(read.itemWarnings()).isEmpty();
    }

    @Test
    void aLineThatIsNoFieldIsPassedOverWithItsNumber() {
        MailRead read = MailRead.of("Bonjour,", "id: 1", "et aussi", "vehicle: AA", "12, rue Secrète", "Merci");

        assertThat(read.fields()).containsExactly(mission("1", "AA"));
        assertThat(read.itemWarnings())
                .containsExactly("stray-line: Passed over, as no field: line 3, 5, 6 of the text."
                        + " Begin each line with a name and a colon.");
    }

    @Test
    void aNameThatNobodyKnowsIsToldOnce() {
        MailRead read = MailRead.of(
                "Vehicul: AA",
                "id: 1",
                "Étage : 3",
                "heure 10:30",
                "voir https://x.example/",
                "",
                "id: 2",
                "Étage : 4");

        assertThat(read.ids()).containsExactly("1", "2");
        assertThat(read.documentWarnings())
                .containsExactly(
                        "unknown-columns: these fields are left out, their names are not known: Vehicul, Étage");
        assertThat(read.itemWarnings()).singleElement().asString().contains("line 4, 5 of");
    }

    @Test
    void namesAreShownAsTheyWereFirstWritten() {
        MailRead read = MailRead.of(
                "ID : 1",
                "Nom Veh : AA",
                "",
                "idMission : 2",
                "vehicle : BB",
                "interventionAt: 2026-12-01T09:30",
                "",
                "id: 3",
                "jourHeureInter: 02/12/2026 10:00");

        assertThat(read.columns()).containsExactly("ID", "Nom Veh", "interventionAt");
        assertThat(read.items().stream().map(Item::cells))
                .containsExactly(
                        List.of("1", "AA", ""),
                        List.of("2", "BB", "2026-12-01T09:30"),
                        List.of("3", "", "2026-12-02T10:00Z"));
    }

    @Test
    void theResultIsWrittenForExcel() throws Exception {
        try (Document document = Documents.ofText("id: 1", Quotes.READ, FileRules.usual())) {
            assertThat(document.layout()).isEqualTo(Layout.forExcel(List.of("id")));
        }
    }

    @Test
    void anIdThatComesTwiceWithOtherContentIsToldAsInFiles() {
        assertThat(MailRead.of("id: 1", "vehicle: AA", "", "id: 1", "vehicle: BB")
                        .itemWarnings())
                .singleElement()
                .asString()
                .startsWith("id-repeated");
    }

    @Test
    void emptyLinesBetweenAllLinesSetNothingApart() {
        MailRead read = MailRead.of(
                "Bonjour,",
                "",
                "id : 1",
                "",
                "vehicle : AA",
                "",
                "",
                "",
                "id : 2",
                "",
                "vehicle : BB",
                "",
                "Cordialement",
                "",
                "Jean",
                "",
                "Tél : 06 12 34 56 78");

        assertThat(read.fields()).containsExactly(mission("1", "AA"), mission("2", "BB"));
        assertThat(read.itemWarnings()).isEmpty();
        assertThat(read.documentWarnings()).isEmpty();
        assertThat(MailRead.of("id: 1", "", "vehicle: AA", "", "id: 2", "", "vehicle: BB")
                        .fields())
                .containsExactly(mission("1", "AA"), mission("2", "BB"));
    }

    @Test
    void drawnLinesSetMissionsApart() {
        assertThat(MailRead.of("id: 1", "vehicle: AA", "-----", "vehicle: BB", "id: 2", "=====", "Merci")
                        .fields())
                .containsExactly(mission("1", "AA"), mission("2", "BB"));
    }

    @Test
    void aTableOfTwoColumnsThatWasCopiedIsRead() {
        assertThat(MailRead.of("id\t1", "vehicle\tAA", "comment\tSonner: deux fois")
                        .fields())
                .containsExactly(Map.of(
                        MissionField.ID, "1", MissionField.VEHICLE, "AA", MissionField.COMMENT, "Sonner: deux fois"));
    }

    @Test
    void everyLineEndIsOne() {
        assertThat(MailRead.of(
                                FileRules.usual(),
                                "id: 1\r\nvehicle: AA\r\rid: 2\u2028vehicle: BB\n\r\nid: 3\nvehicle: CC")
                        .lines())
                .containsExactly(1L, 4L, 7L);
    }
}
