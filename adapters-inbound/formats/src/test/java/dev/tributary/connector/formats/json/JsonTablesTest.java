package dev.tributary.connector.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTablesTest {

    private static final List<String> HEADER = List.of("N°", "city", "when", "urgent");

    @TempDir
    private Path folder;

    private final List<Row> rows = new ArrayList<>();

    private List<String> json(String text) throws IOException {
        return read(JsonTables.ofJson(file(text), StandardCharsets.UTF_8, HEADER));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }

    private List<String> read(Table opened) throws IOException {
        rows.clear();
        try (Table table = opened) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
            assertThat(table.layout().columns()).isEqualTo(HEADER);
        }
        return rows.stream().map(JsonTablesTest::told).toList();
    }

    private static String told(Row row) {
        Finding broken = row.broken();
        return row.line() + " " + (broken == null ? String.join("|", row.cells()) : broken.code());
    }

    @Test
    void valuesAreTextsUnderTheHeader() throws IOException {
        assertThat(json("[{\"n°\":17,\"a\":{\"b\":{\"City\":\"Lille\"}},\"When\":1.5e3,\"URGENT\":true},\n"
                        + "{\"urgent\":false,\"city\":null,\"N°\":\"B\"}]"))
                .containsExactly("1 17|Lille|1500|true", "2 B|||false");
    }

    @Test
    void aLineIsARow() throws IOException {
        assertThat(read(JsonTables.ofLines(
                        file("{\"n°\":\"A\"}\n\n{\"n°\":\n{}\n{\"n°\":\"D\"}"), StandardCharsets.UTF_8, HEADER)))
                .containsExactly("1 A|||", "3 not-json", "5 D|||");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"city\":[\"Lille\"]} | array-in-item",
                "{\"other\":[]} | array-in-item",
                "{\"city\":1e999999999} | out-of-range",
                "{\"city\":\"a\",\"city\":\"b\"} | duplicate-field",
                "{\"a\":{\"city\":\"a\"},\"b\":{\"city\":\"b\"}} | ambiguous-field",
                "[] | wrong-type",
                "\"A\" | wrong-type",
                "{\"city\":} | not-json"
            })
    void anItemThatIsNoSetOfNamedTextsIsABrokenRow(String item, String code) throws IOException {
        assertThat(json("[" + item + ",{\"n°\":\"B\"}]")).containsExactly("1 " + code, "1 B|||");
    }

    @Test
    void whatABrokenRowHasIsShownAndMarked() throws IOException {
        json("{\"n°\":\"A\",\"city\":[1]}");

        assertThat(rows.get(0).cells()).containsExactly("A", "", "", "", "array-in-item");
    }

    @Test
    void aFileThatIsCutSaysSo() throws IOException {
        assertThat(json("[{\"n°\":\"A\"},\n{\"n°\":\"B")).containsExactly("1 A|||", "2 document-cut");
    }

    @Test
    void hugeNamesWithinEachOtherDoNoHarm() throws IOException {
        String huge = "{\"" + "n".repeat(40_000) + "\":";
        String many = "{\"a\":1,\"b\":2,\"c\":3,\"city\":\"Lille\"}";

        assertThat(json("[" + huge.repeat(15) + many + "}".repeat(15) + "]")).containsExactly("1 |Lille||");
    }
}
