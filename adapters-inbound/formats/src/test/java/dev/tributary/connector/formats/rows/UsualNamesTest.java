package dev.tributary.connector.formats.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.rows.RowRules.Postcodes;
import dev.tributary.connector.formats.rows.RowRules.Zones;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualNamesTest {

    private static final RowRules USUAL = FileRules.usual().rows();

    @Test
    void everyFieldIsFoundUnderEitherOfItsNames() throws Exception {
        for (boolean ocean : new boolean[] {false, true}) {
            String[] header = Stream.of(StandardColumn.values())
                    .map(column -> ocean ? column.oceanName() : column.column())
                    .toArray(String[]::new);
            String[] cells = Stream.of(StandardColumn.values())
                    .map(column -> column == StandardColumn.ACTION ? "cancel" : "v-" + column.column())
                    .toArray(String[]::new);

            MissionDraft draft = draft(USUAL, header, cells);

            assertThat(draft.action()).isEqualTo(Action.CANCEL);
            for (StandardColumn column : StandardColumn.values()) {
                column.field()
                        .filter(field -> !RowFindings.PERSON.contains(field))
                        .ifPresent(field -> assertThat(draft.get(field)).contains("v-" + column.column()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOMVEH", "nom veh", " Nom_Veh ", "nom-véh", "Vehicle", "VÉHICLE"})
    void aNameMayBeWrittenInAnyWay(String name) throws Exception {
        assertThat(draft(USUAL, new String[] {"id", name}, "1", "AA").get(MissionField.VEHICLE))
                .contains("AA");
    }

    @ParameterizedTest
    @CsvSource({
        "jourHeureInter,01/12/2026 09:30,2026-12-01T09:30Z",
        "jourHeureInter,1/12/2026 9:30,2026-12-01T09:30Z",
        "jourHeureInter,01/12/2026 09:30:45,2026-12-01T09:30:45Z",
        "jourHeureInter,2026-12-01T09:30:00+01:00,2026-12-01T09:30:00+01:00",
        "jourHeureInter,2026-12-01T09:30,2026-12-01T09:30Z",
        "jourHeureInter,2026-12-01 09:30,2026-12-01T09:30Z",
        "jourHeureInter,31/02/2026 09:30,31/02/2026 09:30",
        "interventionAt,01/12/2026 09:30,01/12/2026 09:30",
        "interventionAt,2026-12-01T09:30,2026-12-01T09:30",
        "interventionAt,2026-12-01T09:30Z,2026-12-01T09:30Z"
    })
    void datesUnderOceansNamesAreInUtc(String column, String written, String read) throws Exception {
        MissionDraft draft = draft(USUAL, new String[] {"id", column}, "1", written);

        assertThat(draft.get(MissionField.INTERVENTION_AT)).contains(read);
        assertThat(draft.violations()).isEmpty();
    }

    @Test
    void whereTheConnectorHasAZoneItCountsUnderOceansNamesAsWell() throws Exception {
        RowRules zoned = new RowRules(Mapping.none(), Zones.CONNECTOR, Postcodes.FRENCH);

        MissionDraft draft = draft(zoned, new String[] {"idMission", "jourHeureInter"}, "1", "01/12/2026 09:30");

        assertThat(draft.get(MissionField.INTERVENTION_AT)).contains("2026-12-01T09:30");
    }

    @ParameterizedTest
    @CsvSource({"46357.395833,2026-12-01T09:30Z", "'46357,5',2026-12-01T12:00Z", "46357,2026-12-01T00:00Z"})
    void aDateThatExcelCountsIsReadWithAWarning(String written, String read) throws Exception {
        MissionDraft draft = draft(USUAL, new String[] {"id", "jourHeureInter"}, "1", written);

        assertThat(draft.get(MissionField.INTERVENTION_AT)).contains(read);
        assertThat(codes(draft.warnings())).containsExactly("serial-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:30", "9h30", "0,395833", "0.395833", "1899-12-30T09:30", "1900-01-00 09:30"})
    void aTimeWithoutADateIsRefused(String written) throws Exception {
        MissionDraft draft = draft(USUAL, new String[] {"id", "interventionAt"}, "1", written);

        assertThat(draft.violations())
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("/schedule/interventionAt", "time-without-date"));
    }

    @Test
    void fourDigitsOfAPostcodeBecomeFiveWithAWarning() throws Exception {
        MissionDraft mended = draft(USUAL, new String[] {"id", "codPost"}, "1", "1000");
        MissionDraft asIs = draft(
                new RowRules(Mapping.none(), Zones.NONE, Postcodes.AS_IS), new String[] {"id", "codPost"}, "1", "1000");
        MissionDraft whole = draft(USUAL, new String[] {"id", "codPost"}, "1", "59000");

        assertThat(mended.get(MissionField.POSTAL_CODE)).contains("01000");
        assertThat(codes(mended.warnings())).containsExactly("postcode-zero-restored");
        assertThat(asIs.get(MissionField.POSTAL_CODE)).contains("1000");
        assertThat(asIs.warnings()).isEmpty();
        assertThat(whole.get(MissionField.POSTAL_CODE)).contains("59000");
        assertThat(whole.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23E+11", "1.23E+11", "1E5", "-1,2e+3"})
    void anIdThatExcelMadeANumberIsRefused(String id) throws Exception {
        assertThat(codes(draft(USUAL, new String[] {"id", "vehicle"}, id, "AA").violations()))
                .containsExactly("scientific-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#VALEUR!", "#NOM?", "########", "#DIV/0!"})
    void whatExcelCouldNotCalculateIsRefusedWhereverItStands(String error) throws Exception {
        assertThat(draft(USUAL, new String[] {"id", "ville"}, "1", error).violations())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly("/destination/city excel-error");
    }

    @Test
    void decimalCommasAreRead() throws Exception {
        MissionDraft draft = draft(USUAL, new String[] {"id", "latitude", "longitude"}, "1", "50,62925", " 3,057256 ");

        assertThat(draft.get(MissionField.LATITUDE)).contains("50.62925");
        assertThat(draft.get(MissionField.LONGITUDE)).contains("3.057256");
    }

    @ParameterizedTest
    @CsvSource({
        "true,SEND",
        "Oui,SEND",
        "1,SEND",
        "VRAI,SEND",
        "send,SEND",
        "false,PREPARE",
        "non,PREPARE",
        "0,PREPARE",
        "FAUX,PREPARE",
        "PREPARE,PREPARE",
        "peut-être,peut-être"
    })
    void yesAndNoAreWordsForSendingAndPreparing(String written, String read) throws Exception {
        assertThat(draft(USUAL, new String[] {"id", "aEnvoyer"}, "1", written).get(MissionField.DISPATCH))
                .contains(read);
    }

    @Test
    void aVehicleWinsOverAPersonWithAWarning() throws Exception {
        String[] header = {"id", "nomVeh", "nomIndi", "prenomIndi", "nomPrenom"};
        MissionDraft both = draft(USUAL, header, "1", "AA", "Dupont", "Zoé", "");
        MissionDraft person = draft(USUAL, header, "1", "", "Dupont", "Zoé", "");

        assertThat(both.fields()).containsOnlyKeys(MissionField.ID, MissionField.VEHICLE);
        assertThat(codes(both.warnings())).containsExactly("person-ignored");
        assertThat(person.fields()).containsOnlyKeys(MissionField.ID, MissionField.LAST_NAME, MissionField.FIRST_NAME);
        assertThat(person.warnings()).isEmpty();
    }

    @Test
    void anUnknownActionIsRefused() throws Exception {
        assertThat(codes(draft(USUAL, new String[] {"id", "action"}, "1", "delete")
                        .violations()))
                .containsExactly("unknown-action");
    }

    @Test
    void columnsThatAreNotKnownAreLeftOutAndToldOnce() throws Exception {
        ListTable table = new ListTable("id", "vehicle", "Couleur", "Taille").row("1", "AA", "bleu", "XL");

        try (TableDocument document = TableDocument.of(table, USUAL)) {
            MissionDraft draft = item(document).draft();

            assertThat(draft.fields()).containsOnlyKeys(MissionField.ID, MissionField.VEHICLE);
            assertThat(draft.warnings()).isEmpty();
            assertThat(document.warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.code()).isEqualTo("unknown-columns");
                assertThat(warning.message().english()).contains("Couleur, Taille");
            });
        }
    }

    @Test
    void twoColumnsOfOneFieldRefuseTheFile() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> TableDocument.of(new ListTable("id", "idMission"), USUAL))
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("column-twice"));
    }

    @Test
    void aHeaderWithoutAnyKnownNameRefusesTheFile() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> TableDocument.of(new ListTable("Nom", "Prix"), USUAL))
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("no-known-column"));
    }

    @Test
    void aBrokenRowIsABrokenItem() throws Exception {
        Finding why = new Finding("", "too-many-values", new Text("too many", "trop"));
        ListTable table = new ListTable("id", "vehicle").row(new Row(7, List.of("1", "AA"), List.of(), why));

        try (TableDocument document = TableDocument.of(table, USUAL)) {
            Item item = item(document);

            assertThat(item.broken()).isEqualTo(why);
            assertThat(item.line()).isEqualTo(7);
            assertThat(item.draft().violations()).containsExactly(why);
            assertThat(item.cells()).containsExactly("1", "AA");
        }
    }

    @Test
    void whatTheReaderMendedIsToldWithTheItem() throws Exception {
        Finding mended = new Finding("", "byte-order-mark-removed", new Text("removed", "retiré"));
        ListTable table = new ListTable("id", "vehicle").row(new Row(2, List.of("1", "AA"), List.of(mended), null));

        try (TableDocument document = TableDocument.of(table, USUAL)) {
            assertThat(item(document).draft().warnings()).containsExactly(mended);
        }
    }

    static MissionDraft draft(RowRules rules, String[] header, String... cells) throws Exception {
        try (TableDocument document = TableDocument.of(new ListTable(header).row(cells), rules)) {
            return item(document).draft();
        }
    }

    private static Item item(TableDocument document) throws IOException {
        return Objects.requireNonNull(document.next());
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
