package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result file that is dropped again as it is says the same missions, whatever the file was that it tells of. */
class CorrectedResultTest {

    private static final Charset OLD = Charset.forName("IBM850");

    @TempDir
    private Path folder;

    @Test
    void csvInItsOwnCharsetAndDelimiter() throws IOException {
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"))) {
            String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\ufeff" : "";
            byte[] file = (mark + "id,vehicle,ville,comment\r\nA,V,Nîmes,\"=1+1, '=x\"\r\n'-B,V,\"a\"\"b\",'@c\r\n")
                    .getBytes(charset);

            assertSame("orders.csv", file, FileRules.usual());
        }
    }

    @Test
    void csvInACharsetThatIsSet() throws IOException {
        FileRules rules = rules(Map.of("charset", "IBM850", "delimiter", "|"));

        assertSame("orders.csv", "id|vehicle|ville\nA|V|Nîmes\n".getBytes(OLD), rules);
    }

    @Test
    void csvWithoutAHeader() throws IOException {
        FileRules rules = rules(Map.of("id", "1", "vehicle", "2", "city", "3", "header", "false"));

        assertSame("orders.csv", "A;V;Nîmes\nB;W;Lille\n".getBytes(StandardCharsets.UTF_8), rules);
    }

    @Test
    void jsonWhereOnlyJsonIsExpectedAndACharsetIsSet() throws IOException {
        FileRules rules = rules(Map.of("charset", "IBM850", "delimiter", "|")).with(Format.JSON);
        byte[] file =
                "[{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"},\"destination\":{\"city\":\"Nîmes\"}}]".getBytes(OLD);

        assertSame("orders.json", file, rules);
    }

    @Test
    void xmlUnderOceansNames() throws IOException {
        byte[] file =
                "<l><m><idMission>A</idMission><nomVeh>V</nomVeh><jourHeureInter>01/12/2030 09:30</jourHeureInter></m></l>"
                        .getBytes(StandardCharsets.UTF_8);

        assertSame("orders.xml", file, FileRules.usual());
    }

    @Test
    void jsonWhereADelimiterIsSet() throws IOException {
        FileRules rules = rules(Map.of("delimiter", ","));
        byte[] file = "[{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"}}]".getBytes(StandardCharsets.UTF_8);

        assertSame("orders.json", file, rules);
    }

    @Test
    void csvThatNamesItsDelimiter() throws IOException {
        byte[] file = "sep=|\nid|vehicle|comment\nA|V|a;b,c\n".getBytes(StandardCharsets.UTF_8);

        assertSame("orders.csv", file, FileRules.usual());
    }

    @Test
    void columnsByNumberWhereSomeHaveNoName() throws IOException {
        byte[] file = "id;;comment\nA;V;c\n".getBytes(StandardCharsets.UTF_8);

        assertSame(
                "orders.csv", file, rules(Map.of("vehicle", Map.of("column", "2"), "comment", Map.of("column", "3"))));
    }

    @Test
    void xmlWhereACharsetIsSet() throws IOException {
        byte[] file = "<l><m><id>A</id><vehicle>V</vehicle><city>Nîmes</city></m></l>".getBytes(OLD);

        assertSame("orders.xml", file, rules(Map.of("charset", "IBM850")));
    }

    @Test
    void whatTellsNoCharsetIsAnsweredWithoutAny() throws IOException {
        byte[] file = "id;vehicle\r\nA;\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Files.readString(result("orders.csv", file, FileRules.usual())))
                .startsWith("line;")
                .contains("deja pris")
                .matches("\\p{ASCII}*");
    }

    @Test
    void whatASpreadsheetAddsInAnotherCharset() throws IOException {
        String header = "line;verdict;code;message;id;vehicle;city\r\n";
        StringBuilder text = new StringBuilder(header);
        for (int line = 0; line < 10; line++) {
            text.append(line)
                    .append(";REJECTED;id-taken;déjà pris;")
                    .append(line)
                    .append(";V;Nîmes\r\n");
        }
        Charset windows = Charset.forName("windows-1252");
        String shown = new String(text.toString().getBytes(StandardCharsets.UTF_8), windows)
                .replace("0;V;", "0;Vé;")
                .replace("1;V;", "1;éV;")
                .replace("2;V;", "2;éé;")
                .replace("3;V;", "3;\u2019;");
        Path file = Files.write(folder.resolve("f"), shown.getBytes(windows));

        List<MissionDraft> drafts = drafts(file, "orders.csv.result.csv", FileRules.usual());

        assertThat(drafts)
                .extracting(draft -> draft.get(MissionField.VEHICLE).orElseThrow())
                .startsWith("Vé", "éV", "éé", "\u2019", "V");
        assertThat(drafts)
                .allMatch(draft -> draft.get(MissionField.CITY).orElseThrow().equals("Nîmes"));
    }

    private static FileRules rules(Map<String, ?> mapping) {
        return FileRules.of(Mapping.of(mapping, new Faults()));
    }

    private void assertSame(String name, byte[] content, FileRules rules) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        List<MissionDraft> first = drafts(file, name, rules);
        Path result = result(name, content, rules);

        List<MissionDraft> again = drafts(result, name + ".result.csv", rules);

        assertThat(first).isNotEmpty();
        assertThat(again).isEqualTo(first);
    }

    private Path result(String name, byte[] content, FileRules rules) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Path result = folder.resolve(name + ".result.csv");
        write(file, name, rules, result);
        return result;
    }

    private static List<MissionDraft> drafts(Path file, String name, FileRules rules) throws IOException {
        List<MissionDraft> drafts = new ArrayList<>();
        try (Document document = Documents.open(file, name, rules)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                assertThat(item.draft().violations()).isEmpty();
                drafts.add(item.draft());
            }
        }
        return drafts;
    }

    private static void write(Path file, String name, FileRules rules, Path result) throws IOException {
        Finding finding = new Finding("/id", "id-taken", new Text("taken…", "déjà pris"));
        try (Document document = Documents.open(file, name, rules);
                ResultFile told = new ResultFile(Files.newOutputStream(result), document.layout(), Locale.FRENCH)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                told.tell(item, new Verdict(Verdict.Word.REJECTED, List.of(finding)));
            }
        }
    }
}
