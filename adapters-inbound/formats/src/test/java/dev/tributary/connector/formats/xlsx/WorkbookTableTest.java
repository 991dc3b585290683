package dev.tributary.connector.formats.xlsx;

import static dev.tributary.connector.formats.xlsx.Workbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.text.FileDetector;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTableTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsKnownByItsContent() throws Exception {
        Path file = new Workbook().writeTo(folder);

        assertThat(FileDetector.detect(file, "missions", FileRules.usual()).format())
                .isEqualTo(Format.XLSX);
    }

    @Test
    void rowsAreThoseOfTheSheet() throws Exception {
        Workbook workbook = new Workbook()
                .sheet(
                        "<row r='2'><c r='A2' s='1'/></row><row r='3'>" + text("B3", " id ") + text("D3", "v")
                                + "</row>"
                                + "<row r='4' hidden='1'>" + text("B4", "1") + text("C4", "x") + text("D4", "a")
                                + "</row>"
                                + "<row r='7'>" + text("D7", " ") + "</row>"
                                + "<row r='9'>" + text("B9", "2") + text("E9", "y") + "</row>",
                        "");

        assertThat(workbook.readFrom(folder))
                .containsExactly("[, id, , v]", "4 [, 1, x, a]", "9 [, 2, , , y] too-many-values");
    }

    @Test
    void rowsAndCellsWithoutANumberFollowEachOther() throws Exception {
        Workbook workbook =
                new Workbook().sheet("<row><c t='str'><v>id</v></c></row><row/><row><c><v>1</v></c></row>", "");

        assertThat(workbook.readFrom(folder)).containsExactly("[id]", "3 [1]");
    }

    @Test
    void textsAreSharedRichOrComputed() throws Exception {
        Workbook workbook = new Workbook()
                .texts("<si><t>zero</t></si><si><r><t xml:space='preserve'>a </t></r><r><rPr><b/></rPr><t>b</t></r>"
                        + "<rPh sb='0' eb='1'><t>no</t></rPh></si><si><t>x_x000D_\ny_x0041_</t></si>")
                .rows(
                        "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' t='str'><f>A1&amp;\"x\"</f><v>idx</v></c></row>"
                                + "<row r='3'><c r='A3' t='s'><v>2</v></c><c r='B3' t='inlineStr'><is><r><t>q</t></r><r><t>r</t></r></is></c></row>");

        assertThat(workbook.readFrom(folder)).containsExactly("[id, v]", "2 [a b, idx]", "3 [x\nyA, qr]");
    }

    @ParameterizedTest
    @CsvSource({
        "n,12,12",
        "n,12.0,12",
        "n,2.3522219000000001,2.3522219",
        "n,0.30000000000000004,0.3",
        "n,1E3,1000",
        "n,-4.5,-4.5",
        "n,0,0",
        "n,999999999999999,999999999999999",
        "n,1234567890123456,1.23456789012346E+15",
        "n,1.23E+20,1.23E+20",
        "n,1E-300,1E-300",
        "n,1E2000000000,1E+2000000000",
        "n,nonsense,nonsense",
        "b,1,true",
        "b,0,false",
        "e,#N/A,#N/A",
        "d,2026-11-27T08:30:00,2026-11-27T08:30:00"
    })
    void valuesBecomeText(String type, String value, String text) throws Exception {
        assertThat(only("<c r='A2' t='" + type + "'><f>B1</f><v>" + value + "</v></c>"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "14,46353,2026-11-27",
        "22,46353,2026-11-27T00:00",
        "22,46353.354166666664,2026-11-27T08:30",
        "14,46353.354166666664,2026-11-27T08:30",
        "22,46353.354861111110,2026-11-27T08:31",
        "21,46353.35417824074,2026-11-27T08:30:01",
        "20,0.35416666666666669,08:30",
        "20,0,00:00",
        "20,0.999999999,1900-01-01T00:00",
        "14,1,1900-01-01",
        "14,59,1900-02-28",
        "14,61,1900-03-01",
        "14,2958465,9999-12-31",
        "14,2958466,2958466",
        "14,-1,-1",
        "0,46353.5,46353.5"
    })
    void datesAreShownAsSuch(String format, String value, String text) throws Exception {
        assertThat(styled("", format, value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void macintoshesCountFrom1904(String since1904) throws Exception {
        Workbook workbook = new Workbook()
                .workbook("<workbookPr date1904='" + since1904 + "'/><sheets><sheet name='A' r:id='r1'/></sheets>")
                .styles("", "14")
                .rows("<row r='2'><c r='A2' s='0'><v>44891</v></c></row>");

        assertThat(workbook.readFrom(folder)).containsExactly("[id, v]", "2 [2026-11-27, ]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy|46353|2026-11-27",
                "[$-40C]d mmmm yyyy;@|46353|2026-11-27",
                "dd/mm/yyyy\\ hh:mm|46353|2026-11-27T00:00",
                "[h]:mm:ss|0.5|12:00",
                "[Red]0.00|46353|46353",
                "0.00\" days\"|46353|46353",
                "#,##0\\ \"h\"|46353|46353",
                "General|46353|46353",
                "00000|1000|01000",
                "00000|75001|75001",
                "00000|1.5|1.5"
            })
    void formatsOfOnesOwnShowDates(String code, String value, String text) throws Exception {
        String format = "<numFmt numFmtId='164' formatCode='" + code.replace("\"", "&quot;") + "'/>";

        assertThat(styled(format, "164", value)).isEqualTo(text);
    }

    @Test
    void theFirstVisibleSheetThatHoldsAnythingIsRead() throws Exception {
        Workbook workbook = new Workbook()
                .sheets(
                        "<sheet name='A' r:id='r1' state='hidden'/><sheet name='B' r:id='r2'/><sheet name='C' r:id='r3'/>")
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row r='1'><c r='A1' s='3'/></row></sheetData></worksheet>")
                .with(
                        "xl/worksheets/sheet3.xml",
                        "<worksheet><sheetData><row r='1'>" + text("A1", "ville") + "</row></sheetData></worksheet>");

        assertThat(workbook.readFrom(folder)).containsExactly("[ville]");
    }

    @Test
    void mergedCellsCountForEachOfTheirRows() throws Exception {
        Workbook workbook = new Workbook()
                .sheet(
                        "<row r='1'>" + text("A1", "id") + text("B1", "v") + "</row>"
                                + "<row r='2'>" + text("A2", "1") + text("B2", "Truck") + "</row>"
                                + "<row r='3'>" + text("A3", "2") + "<c r='B3'/></row>"
                                + "<row r='4'>" + text("A4", "3") + "</row>"
                                + "<row r='5'/>"
                                + "<row r='6'>" + text("A6", "4") + "</row>",
                        "<mergeCells count='3'><mergeCell ref='B2:B5'/><mergeCell ref='A1:A2'/><mergeCell ref='A6:B6'/></mergeCells>");

        assertThat(workbook.readFrom(folder))
                .containsExactly(
                        "[id, v]",
                        "2 [1, Truck]",
                        "3 [2, Truck] merged-cells-filled",
                        "4 [3, Truck] merged-cells-filled",
                        "6 [4, ]");
    }

    @Test
    void cellsMergedInSeveralColumnsAreToldOnce() throws Exception {
        Workbook workbook = new Workbook()
                .sheet(
                        "<row>" + cells("id", "v") + "</row><row>" + cells("1", "a", "x") + "</row><row><c/><c/><c/>"
                                + cells("y") + "</row><row>" + cells("", "", "", "") + "</row>",
                        "<mergeCells><mergeCell ref='A2:A9'/><mergeCell ref='B2:B9'/><mergeCell ref='C2:C9'/></mergeCells>");

        assertThat(workbook.readFrom(folder))
                .containsExactly(
                        "[id, v]", "2 [1, a, x] too-many-values", "3 [1, a, , y] merged-cells-filled too-many-values");
    }

    @Test
    void aResultFileMayComeBackAsAWorkbook() throws Exception {
        Workbook workbook = new Workbook()
                .sheet(
                        "<row>" + cells("line", "verdict", "code", "message", "id", "v") + "</row><row>"
                                + cells("2", "REJECTED", "missing", "x", "1", "'=2") + "</row>",
                        "");

        assertThat(workbook.readFrom(folder)).containsExactly("[id, v]", "2 [1, =2]");
    }

    @Test
    void theStrictStandardNamesTheSameThingsOtherwise() throws Exception {
        Workbook workbook = new Workbook()
                .with(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'"
                                + " xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
                                + "<x:sheets><x:sheet name='A' q:id='r1'/></x:sheets></x:workbook>");

        assertThat(workbook.readFrom(folder)).containsExactly("[id, v]");
    }

    @Test
    void columnsWithoutNamesAreNumbered() throws Exception {
        Path file = new Workbook().writeTo(folder);

        assertThat(Workbook.read(file, HeaderRule.NONE)).containsExactly("[1, 2]", "1 [id, v]");
    }

    private static String cells(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return cells.toString();
    }

    private String styled(String formats, String format, String value) throws Exception {
        return only(new Workbook().styles(formats, "0", format), "<c r='A2' s='1'><v>" + value + "</v></c>");
    }

    private String only(String cell) throws Exception {
        return only(new Workbook(), cell);
    }

    private String only(Workbook workbook, String cell) throws Exception {
        String row =
                workbook.rows("<row r='2'>" + cell + "</row>").readFrom(folder).get(1);
        return row.substring("2 [".length(), row.length() - ", ]".length());
    }
}
