package dev.tributary.connector.formats.xlsx;

import static dev.tributary.connector.formats.xlsx.Workbook.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.text.FileDetector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void macrosAreRefused() {
        refused(new Workbook().with("xl/vbaProject.bin", "x"), "workbook-with-macros");
        refused(
                new Workbook()
                        .with(
                                "[Content_Types].xml",
                                "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"),
                "workbook-with-macros");
    }

    @Test
    void whatShrankTooMuchIsRefused() {
        refused(new Workbook().with("xl/media/image1.png", "0".repeat(2_000_000)), "workbook-too-large");
    }

    @Test
    void tooManyPartsAreRefused() {
        Workbook workbook = new Workbook();
        for (int i = 0; i < 5_000; i++) {
            workbook.with("xl/media/" + i, "");
        }

        refused(workbook, "workbook-too-large");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append(i * 7919L);
        }

        refused(new Workbook().texts("<si><t>" + text + "</t></si>"), "workbook-too-large");
    }

    @Test
    void aRowThatRefersToOneLongTextAgainAndAgainIsNotHeldInMemory() throws Exception {
        Workbook workbook = new Workbook()
                .texts("<si><t>" + "x".repeat(120_000) + "</t></si>")
                .rows("<row>" + "<c t='s'><v>0</v></c>".repeat(16_000) + "</row><row>" + text("A3", "1") + "</row>");

        assertThat(workbook.readFrom(folder)).containsExactly("[id, v]", "2 [, ] line-too-long", "3 [1, ]");
    }

    @Test
    void aLongFirstRowIsNoHeader() {
        String row = "<row>" + "<c t='s'><v>0</v></c>".repeat(16_000) + "</row>";

        refused(
                new Workbook()
                        .texts("<si><t>" + "x".repeat(120_000) + "</t></si>")
                        .sheet(row, ""),
                "line-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><worksheet/>",
                "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t='str'><v>id</v></c></row>",
                "<worksheet><sheetData><row><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='9999999'><c><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='-1'><c><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t='s'><v>2000000000</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c s='x'><v>1</v></c></row></sheetData></worksheet>",
                "no XML"
            })
    void whatNoSpreadsheetWritesIsRefused(String sheet) {
        refused(new Workbook().with("xl/worksheets/sheet1.xml", sheet), "workbook-damaged");
    }

    @Test
    void aRowThatIsDamagedEndsTheReading() throws Exception {
        Workbook workbook = new Workbook()
                .rows("<row r='2'>" + text("A2", "1") + "</row><row r='3'><c r='A3' t='s'><v>7</v></c></row><row r='4'>"
                        + text("A4", "3") + "</row>");

        assertThat(workbook.readFrom(folder)).containsExactly("[id, v]", "2 [1, ]", "3 [, ] workbook-damaged");
    }

    @Test
    void aStyleThatIsNotThereIsNone() throws Exception {
        Workbook workbook = new Workbook().rows("<row r='2'><c r='A2' s='4000000000'><v>1</v></c></row>");

        assertThat(workbook.readFrom(folder)).containsExactly("[id, v]", "2 [1, ]");
    }

    @Test
    void deepElementsAreRefused() {
        String deep = "<a>".repeat(100) + "</a>".repeat(100);

        refused(
                new Workbook().with("xl/worksheets/sheet1.xml", "<worksheet>" + deep + "</worksheet>"),
                "workbook-damaged");
    }

    @Test
    void withoutASheetThereIsNothing() {
        refused(new Workbook().sheet("", ""), "empty-file");
        refused(new Workbook().sheets("<sheet name='A' r:id='r1' state='veryHidden'/>"), "empty-file");
    }

    @Test
    void aWorkbookThatIsCutIsDamaged() throws Exception {
        Path file = new Workbook().writeTo(folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 30));

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> FileDetector.detect(file, "m.xlsx", FileRules.usual()))
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("workbook-damaged"));
    }

    @Test
    void anArchiveOfOtherThingsIsNoWorkbook() throws Exception {
        Path file = new Workbook().writeTo(folder);
        String zip = Files.readString(file, ISO_8859_1).replace("xl/workbook.xml", "xl/workbook.bin");
        Files.writeString(file, zip, ISO_8859_1);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> FileDetector.detect(file, "m.xlsx", FileRules.usual()))
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("unsupported-format"));
    }

    @Test
    void aWorkbookIsNotTakenForText() {
        Path file = new Workbook().writeTo(folder);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() ->
                        FileDetector.detect(file, "m.csv", FileRules.usual().with(Format.CSV)))
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("wrong-format"));
    }

    private void refused(Workbook workbook, String code) {
        Path file = workbook.writeTo(folder);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Workbook.read(file, HeaderRule.FIRST_LINE))
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo(code));
    }
}
