package dev.tributary.connector.rest;

import static dev.tributary.connector.rest.BatchSamples.codes;
import static dev.tributary.connector.rest.BatchSamples.counts;
import static dev.tributary.connector.rest.BatchSamples.values;
import static dev.tributary.connector.rest.BatchSamples.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchFilesTest {

    private static final String BATCH = "/api/v1/missions/batch";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void eachLineOfCsvHasItsVerdict() {
        HttpResponse<String> response =
                csv("text/csv", "id;nomVeh\r\nA;V\r\nA;V\r\nB;V;W\r\nC;\r\nD;V\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(counts(response)).isEqualTo("5 = 2 + 1 + 2");
        assertThat(values(response, "index")).containsExactly("0", "1", "2", "3", "4");
        assertThat(values(response, "id")).containsExactly("A", "A", "-", "C", "D");
        assertThat(codes(response)).containsExactly("", "", "too-many-values", "missing", "");
    }

    @Test
    void theCharsetMayBeToldAndIsRecognisedElse() {
        byte[] french = "id;vehicle;ville\nA;V;Nîmes\n".getBytes(Charset.forName("IBM850"));
        byte[] usual = "id;vehicle;ville\nB;V;Nîmes\n".getBytes(Charset.forName("windows-1252"));

        csv("text/csv; charset=IBM850", french);
        csv("text/csv", usual);

        assertThat(api.gateway.missions())
                .allSatisfy(mission ->
                        assertThat(mission.mission().get(MissionField.CITY)).contains("Nîmes"))
                .hasSize(2);
    }

    @Test
    void anUnknownCharsetIsRefusedByItsName() {
        HttpResponse<String> response = csv("text/csv; charset=latin-9000", new byte[] {'i', 'd'});

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("unknown-charset");
    }

    @Test
    void aHeaderAloneOffersNothing() {
        assertThat(counts(csv("text/csv", "id;vehicle\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("0 = 0 + 0 + 0");
    }

    @Test
    void unknownColumnsAreToldOnceForTheDocument() {
        HttpResponse<String> response = csv("text/csv", "id;vehicle;Couleur\nA;V;x\n".getBytes(StandardCharsets.UTF_8));

        assertThat(warnings(response)).containsExactly("unknown-columns");
    }

    @Test
    void aFileThatCannotBeReadIsOneRejectedItem() {
        HttpResponse<String> response = csv("text/csv", "Nom;Prix\nA;3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(counts(response)).isEqualTo("1 = 0 + 0 + 1");
        assertThat(codes(response)).containsExactly("no-known-column");
    }

    @Test
    void moreThanAChunkIsTakenInOrder() {
        StringBuilder lines = new StringBuilder("id;vehicle\n");
        for (int number = 0; number < 1234; number++) {
            lines.append("A-").append(number).append(";V\n");
        }

        HttpResponse<String> response = csv("text/csv", lines.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(counts(response)).isEqualTo("1234 = 1234 + 0 + 0");
        assertThat(values(response, "id").get(1233)).isEqualTo("A-1233");
    }

    @Test
    void aWorkbookIsReadRowByRow() throws IOException {
        HttpResponse<String> response = csv(XLSX, workbook());

        assertThat(counts(response)).isEqualTo("1 = 1 + 0 + 0");
        assertThat(values(response, "id")).containsExactly("A");
    }

    @Test
    void whatIsNoWorkbookIsOneRejectedItem() {
        assertThat(counts(csv(XLSX, "id;vehicle\nA;V\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("1 = 0 + 0 + 1");
    }

    private HttpResponse<String> csv(String type, byte[] file) {
        return api.send("POST", BATCH, BodyPublishers.ofByteArray(file), "Content-Type", type);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>"
                            + "<sheet name=\"M\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + MAIN + "><sheetData>" + row(1, "id", "vehicle") + row(2, "A", "V")
                            + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String row(int number, String first, String second) {
        return "<row r=\"" + number + "\">" + cell("A" + number, first) + cell("B" + number, second) + "</row>";
    }

    private static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
