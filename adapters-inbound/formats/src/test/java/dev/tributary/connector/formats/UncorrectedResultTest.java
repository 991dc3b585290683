package dev.tributary.connector.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was refused as it stands is refused again when its result file is dropped uncorrected, whatever fills up a line. */
class UncorrectedResultTest {

    private static final FileRules FILLED =
            FileRules.of(Mapping.of(Map.of("vehicle", Map.of("constant", "V")), new Faults()));

    @TempDir
    private Path folder;

    @Test
    void aRepeatedHeader() throws IOException {
        refused("id;;comment\n1;;a\nid;;comment\n", "header-repeated");
    }

    @Test
    void valuesWithoutAColumn() throws IOException {
        refused("id;comment\n1;a;=b;;c\n2;a;;\n", "too-many-values");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        refused("id;comment\n1;a\u00E9z\n2;\u00C3\u00A9 \u00C3\u00A9 \u00C3\u00A9\n", "undecodable-text");
        refused("id;comment\n1;a\u0081z\n2;\u00E9\n", "undecodable-text");
    }

    @Test
    void quotesThatAreBroken() throws IOException {
        refused("id;comment\n1;\"a\"b\n2;c\n", "text-after-quote");
        refused("id;comment\n1;\"a\n2;c\n", "quote-not-closed");
        refused("id;comment\n \"a;b\"c\n2;c\n", "text-after-quote");
    }

    @Test
    void aQuoteThatIsMeantIsTakenOnceTheCodeIsGone() throws IOException {
        List<String> result = written("id;comment\n1;\"a\"b\n", "f.csv", FileRules.usual());

        String corrected = result.get(1).replace("text-after-quote", "");

        assertThat(refusals(result.get(0) + "\n" + corrected, "f.csv.result.csv", FileRules.usual()))
                .containsExactly("2 ");
    }

    @Test
    void itemsThatCannotBeToldInColumns() throws IOException {
        refused("<l><m><id>1</id><a><city>A</city></a><b><city>B</city></b></m></l>", "f.xml", "ambiguous-field");
        refused("<l><m><id>1</id><city>A</city><city>B</city></m></l>", "f.xml", "duplicate-field");
        refused("[{\"id\":\"1\",\"x\":[1]}]", "f.json", "array-in-item");
        refused("[{\"id\":\"1\",\"idMission\":\"2\"}]", "f.json", "column-twice");
    }

    @Test
    void membersThatCannotBeToldInColumns() throws IOException {
        String file = "[{\"id\":\"1\",\"recipient\":{\"vehicle\":\"V\"},\"=a|b\":\"1\"}]";
        List<String> result = written(file, "f.json", FileRules.usual());

        assertThat(result.get(1)).contains(";'=a|b: ").endsWith(";unknown-field");
        assertThat(refusals(String.join("\n", result), "f.json.result.csv", FileRules.usual()))
                .containsExactly("2 too-many-values");
    }

    @Test
    void aFileThatWasRefusedAsAWhole() throws IOException {
        List<String> result = written("a;b\n1;2\n", "f.csv", FileRules.usual());

        assertThat(refusals(String.join("\n", result), "f.csv.result.csv", FileRules.usual()))
                .containsExactly("1 result-without-missions");
    }

    private void refused(String content, String code) throws IOException {
        refused(content, "f.csv", code);
    }

    private void refused(String content, String name, String code) throws IOException {
        List<String> first = refusals(content, name, FILLED);
        assertThat(first).anyMatch(line -> line.endsWith(" " + code));

        String result = String.join("\n", written(content, name, FILLED));
        List<String> again = refusals(result, name + ".result.csv", FILLED);

        assertThat(again).hasSameSizeAs(first);
        for (int place = 0; place < first.size(); place++) {
            assertThat(again.get(place).endsWith(" "))
                    .as("%s, then %s", first, again)
                    .isEqualTo(first.get(place).endsWith(" "));
        }
    }

    /** Of each item the line and the reader's code. */
    private List<String> refusals(String content, String name, FileRules rules) throws IOException {
        List<String> refusals = new ArrayList<>();
        try (Document document = open(content, name, rules)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                List<Finding> found = item.draft().violations();
                refusals.add(
                        item.line() + " " + (found.isEmpty() ? "" : found.get(0).code()));
            }
        }
        return refusals;
    }

    private List<String> written(String content, String name, FileRules rules) throws IOException {
        Path result = folder.resolve("result");
        try (Document document = open(content, name, rules);
                ResultFile told = new ResultFile(Files.newOutputStream(result), document.layout(), Locale.ENGLISH)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                List<Finding> found = item.draft().violations();
                told.tell(item, new Verdict(found.isEmpty() ? Verdict.Word.ACCEPTED : Verdict.Word.REJECTED, found));
            }
        }
        return Files.readString(result, ISO_8859_1).lines().toList();
    }

    private Document open(String content, String name, FileRules rules) throws IOException {
        return Documents.open(Files.writeString(folder.resolve("file"), content, ISO_8859_1), name, rules);
    }
}
