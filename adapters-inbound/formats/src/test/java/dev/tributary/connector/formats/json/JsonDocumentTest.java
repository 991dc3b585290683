package dev.tributary.connector.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.rows.RowRules;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private static final RowRules RULES = FileRules.usual().rows();

    @TempDir
    private Path folder;

    private final List<Item> items = new ArrayList<>();
    private List<Finding> warnings = List.of();

    private List<String> json(String text) throws IOException {
        return read(JsonDocument.ofJson(file(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, RULES));
    }

    private List<String> lines(String text) throws IOException {
        return read(JsonDocument.ofLines(file(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, RULES));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    /** Each item as its line, and its id or what is wrong with it. */
    private List<String> read(Document opened) throws IOException {
        items.clear();
        try (Document document = opened) {
            for (Item item = document.next(); item != null; item = document.next()) {
                items.add(item);
            }
            warnings = document.warnings();
            assertThat(document.next()).isNull();
        }
        assertThat(items)
                .allMatch(item -> item.cells().size()
                        == StandardColumn.NAMES.size()
                                + (item.draft().violations().isEmpty() ? 0 : 1));
        return items.stream().map(JsonDocumentTest::told).toList();
    }

    private static String told(Item item) {
        Finding broken = item.broken();
        String what = broken == null ? item.draft().get(MissionField.ID).orElse("?") : broken.code();
        assertThat(broken == null || item.draft().violations().contains(broken)).isTrue();
        return item.line() + " " + what;
    }

    private Text why(int item) {
        return Objects.requireNonNull(items.get(item).broken()).message();
    }

    @Test
    void oneMissionIsADocumentOfOneItem() throws IOException {
        assertThat(json("\ufeff\n {\"id\":\"A\",\r\n\"destination\":{\"city\":\"Lille\"},\"action\":\"CREATE\"}\n"))
                .containsExactly("2 A");
        assertThat(items.get(0).draft().action()).isEqualTo(MissionDraft.Action.CREATE);
        assertThat(items.get(0).cells()).contains("A", "Lille", "CREATE");
    }

    @Test
    void theElementsOfAnArrayAreItemsAtTheirLines() throws IOException {
        assertThat(json("[\n{\"id\":\"A\"},\n\n{\"id\":\n\"B\"}, {\"id\":\"C\"}]"))
                .containsExactly("2 A", "4 B", "5 C");
        assertThat(warnings).isEmpty();
    }

    @Test
    void aBrokenElementIsToldAtItsLineAndTheRestIsRead() throws IOException {
        assertThat(json("[{\"id\":\"A\"},\n{\"id\":\n B},\n{\"id\":\"C\"}]"))
                .containsExactly("1 A", "2 not-json", "4 C");
        assertThat(why(1).english()).contains("line 3, column 2");
        assertThat(why(1).french()).contains("ligne 3, colonne 2");
    }

    @Test
    void aBrokenLineIsToldAtItsLineAndTheRestIsRead() throws IOException {
        assertThat(lines("{\"id\":\"A\"}\n\n {\"id\":\r\n{\"id\":\"B\"} {\"id\":\"C\"}\n{\"id\":\"D\"}"))
                .containsExactly("1 A", "3 not-json", "4 not-json", "5 D");
        assertThat(why(1).english()).contains("line 3");
    }

    @Test
    void itemsAreReadAsStrictlyAsThoseOfABatch() throws IOException {
        assertThat(json("[{\"id\":5,\"colour\":\"red\",\"customerId\":\"1\",\"action\":\"DROP\"}]"))
                .containsExactly("1 ?");
        assertThat(items.get(0).draft().violations())
                .extracting(Finding::code)
                .containsExactly("wrong-type", "unknown-field", "wrong-type", "unknown-action");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "hello", "<missions/>", "id;city\nA;Lille\n", "{\"id\":\"A\"", "{} {}"})
    void whatIsNoJsonIsOneBrokenItem(String text) throws IOException {
        assertThat(json(text)).singleElement().asString().endsWith(" not-json");
    }

    @Test
    void linesWithoutAnythingAreNoItems() throws IOException {
        assertThat(lines("\n \r\n\t\n")).isEmpty();
        assertThat(json("[ \n ]")).isEmpty();
    }

    @Test
    void aFileThatEndsWithinAnItemSaysSoInItsPlace() throws IOException {
        assertThat(json("[{\"id\":\"A\"},\n{\"id\":\"B\",\n")).containsExactly("1 A", "2 document-cut");
        assertThat(json("[{\"id\":\"A\"},\n{\"id\":\"B")).containsExactly("1 A", "2 document-cut");
    }

    @Test
    void aFileThatEndsBetweenItemsSaysSoBehindThem() throws IOException {
        assertThat(json("[{\"id\":\"A\"},\n{\"id\":\"B\"}\n")).containsExactly("1 A", "2 B", "3 document-cut");
        assertThat(json("[{\"id\":\"A\"},\n")).containsExactly("1 A", "2 document-cut");
        assertThat(json("[")).containsExactly("1 document-cut");
    }

    @Test
    void aBrokenItemBeforeTheEndIsNotTakenForIt() throws IOException {
        assertThat(json("[{\"id\":A},\n")).containsExactly("1 not-json", "2 document-cut");
    }

    @Test
    void whatFollowsTheArrayIsOneBrokenItemAndAWarning() throws IOException {
        assertThat(json("[{\"id\":\"A\"}]\n[{\"id\":\"B\"},{}]")).containsExactly("1 A", "2 not-json");
        assertThat(warnings).extracting(Finding::code).containsExactly("rest-not-read");
    }

    @Test
    void anItemThatIsTooLargeIsLeftOutAndTheRestIsRead() throws IOException {
        String large = "{\"comment\":\"" + "x\n".repeat(600_000) + "\"}";

        assertThat(json("[" + large + ",{\"id\":\"B\"}]")).containsExactly("1 too-large", "600001 B");
        assertThat(lines(large.replace('\n', 'y') + "\n{\"id\":\"B\"}")).containsExactly("1 too-large", "2 B");
        assertThat(json(large)).containsExactly("1 too-large");
    }

    @Test
    void anItemThatIsTooDeepIsLeftOutAndTheRestIsRead() throws IOException {
        String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(json("[" + deep + ",{\"id\":\"B\"}]")).containsExactly("1 json-out-of-bounds", "1 B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15"})
    void aFileIsReadInItsCharset(String name) throws IOException {
        Charset charset = Charset.forName(name);
        StringBuilder text = new StringBuilder("[");
        for (int count = 0; count < 3000; count++) {
            text.append("{\"id\":\"é-").append(count).append("\"},\r\n");
        }
        byte[] bytes = text.append("{\"id\":\"œ€\"}]").toString().getBytes(charset);

        List<String> told = read(JsonDocument.ofJson(file(bytes), charset, RULES));

        assertThat(told).hasSize(3001).startsWith("1 é-0", "2 é-1").endsWith("3000 é-2999", "3001 œ€");
    }

    @Test
    void charactersOutsideTheBasicPlaneComeThroughWhereverThePartsEnd() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String text = " ".repeat(shift) + "{\"id\":\"" + "🚚".repeat(10_000) + "\"}";

            assertThat(read(JsonDocument.ofJson(
                            file(text.getBytes(StandardCharsets.UTF_16BE)), StandardCharsets.UTF_16BE, RULES)))
                    .containsExactly("1 " + "🚚".repeat(10_000));
        }
    }

    @Test
    void bytesThatMeanNothingInTheCharsetBreakTheirItemAlone() throws IOException {
        byte[] latin = "[{\"id\":\"A\"},\n{\"id\":\"é\"},\n{\"id\":\"C\"}]".getBytes(StandardCharsets.ISO_8859_1);
        byte[] undefined = "{\"id\":\"A\"}\n{\"id\":\"\u0081\"}\n{\"id\":\"C\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(JsonDocument.ofJson(file(latin), StandardCharsets.UTF_8, RULES)))
                .containsExactly("1 A", "2 not-json", "3 C");
        assertThat(read(JsonDocument.ofLines(file(undefined), Charset.forName("windows-1252"), RULES)))
                .containsExactly("1 A", "2 not-json", "3 C");
    }

    @Test
    void aFileInUtf16ThatIsCutWithinACharacterIsBrokenThere() throws IOException {
        byte[] bytes = "{\"id\":\"A\"}\n{\"id\":\"B\"}".getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(JsonDocument.ofLines(
                        file(Arrays.copyOf(bytes, bytes.length - 1)), StandardCharsets.UTF_16LE, RULES)))
                .containsExactly("1 A", "2 not-json");
    }

    @Test
    void linesMayEndAsOnOldMacs() throws IOException {
        assertThat(lines("{\"id\":\"A\"}\r{\"id\":\"B\"}\r\r{\"id\":\"C\"}\r")).containsExactly("1 A", "2 B", "4 C");
        assertThat(json("[{\"id\":\"A\"},\r{\"id\":\"B\"}]\r")).containsExactly("1 A", "2 B");
    }

    @Test
    void aMarkInTheMiddleOfJoinedFilesDoesNoHarm() throws IOException {
        assertThat(lines("\ufeff{\"id\":\"A\"}\n\ufeff{\"id\":\"B\"}\n")).containsExactly("1 A", "2 B");
    }

    @Test
    void theLayoutIsThatOfTheStandardColumns() throws IOException {
        try (Document document = JsonDocument.ofJson(file(new byte[0]), StandardCharsets.UTF_8, RULES)) {
            assertThat(document.layout().columns()).isEqualTo(StandardColumn.NAMES);
        }
    }
}
