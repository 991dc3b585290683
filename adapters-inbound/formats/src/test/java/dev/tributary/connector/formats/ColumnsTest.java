package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns of a file count. */
class ColumnsTest {

    @TempDir
    private Path folder;

    @Test
    void numbersCountColumnsWithoutANameAsWell() throws IOException {
        Item item = first("id;;x\n1;a;V\n", Map.of("vehicle", Map.of("column", "3")));

        assertThat(item.draft().get(MissionField.VEHICLE)).contains("V");
        assertThat(item.cells()).containsExactly("1", "a", "V");
    }

    @Test
    void ofTwoNamesThatCountAsOneTheExactOneIsTaken() throws IOException {
        assertThat(first("Ref;Réf\nA;B\n", Map.of("id", "Réf")).draft().get(MissionField.ID))
                .contains("B");
        assertThat(code(first("Ref;Réf\nA;B\n", Map.of("id", "REF")))).isEqualTo("column-twice");
        assertThat(code(first("Ref;Ref\nA;B\n", Map.of("id", "Ref")))).isEqualTo("column-twice");
        assertThat(code(first("id;ID\nA;B\n", Map.of()))).isEqualTo("column-twice");
    }

    @Test
    void unknownColumnsOfOneNameAreLeftOut() throws IOException {
        Item item = first("id;x;x;\nA;1;2;\n", Map.of());

        assertThat(item.draft().get(MissionField.ID)).contains("A");
        assertThat(item.cells()).containsExactly("A", "1", "2");
    }

    @Test
    void withoutAHeaderTheMappingTellsHowManyColumnsThereAre() throws IOException {
        Map<String, ?> mapping = Map.of("header", "false", "id", "1", "vehicle", "2", "comment", "3");

        assertThat(first("A;V\nB;V;c\n", mapping).draft().get(MissionField.ID)).contains("A");
        assertThat(first("A;V\nB;V;c\n", mapping).cells()).containsExactly("A", "V", "");
    }

    @Test
    void aDelimiterThatIsSetIsToldWhereNothingIsKnown() throws IOException {
        Finding why = Objects.requireNonNull(
                first("sep=;\nid;vehicle\nA;V\n", Map.of("delimiter", ",")).broken());

        assertThat(why.code()).isEqualTo("no-known-column");
        assertThat(why.message().english()).contains("taken apart at ,").contains("setting delimiter");
    }

    private static String code(Item item) {
        return Objects.requireNonNull(item.broken()).code();
    }

    private Item first(String csv, Map<String, ?> mapping) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), csv);
        FileRules rules = FileRules.of(Mapping.of(mapping, new Faults()));
        try (Document document = Documents.open(file, "f.csv", rules)) {
            return Objects.requireNonNull(document.next());
        }
    }
}
