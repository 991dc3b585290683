package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.spi.MissionField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordDocumentTest {

    @TempDir
    private Path folder;

    @Test
    void namesThatComeLateAreRead() throws IOException {
        String late =
                "<m><idMission>Z</idMission><nomVeh>W</nomVeh><jourHeureInter>01/12/2030 09:30</jourHeureInter></m>";

        Item item = last("<l>" + "<m><id>A</id><vehicle>V</vehicle></m>".repeat(1001) + late + "</l>", Map.of());

        assertThat(item.draft().violations()).isEmpty();
        assertThat(item.draft().get(MissionField.ID)).contains("Z");
        assertThat(item.draft().get(MissionField.VEHICLE)).contains("W");
        Optional<String> date = item.draft().get(MissionField.INTERVENTION_AT);
        assertThat(date.orElseThrow()).startsWith("2030-12-01T09:30").endsWith("Z");
        assertThat(item.cells()).startsWith("Z", "").contains("W", date.orElseThrow());
    }

    @Test
    void alternativesOfAMappingThatComeLateAreRead() throws IOException {
        Map<String, Object> mapping = Map.of("id", Map.of("column", List.of("Ref", "Reference")));

        Item item = last("<l>" + "<m><Ref>A</Ref></m>".repeat(1001) + "<m><Reference>Z</Reference></m></l>", mapping);

        assertThat(item.draft().get(MissionField.ID)).contains("Z");
        assertThat(item.cells()).startsWith("Z");
    }

    @Test
    void bothNamesOfOneThingBreakTheirItemAlone() throws IOException {
        List<Item> items = read(
                "<l><m><id>A</id></m><m><idMission>B</idMission></m><m><id>C</id><idMission>D</idMission></m></l>",
                Map.of());

        assertThat(items).extracting(item -> item.broken() == null).containsExactly(true, true, false);
        assertThat(items).extracting(item -> item.cells().get(0)).containsExactly("A", "B", "C");
    }

    private Item last(String xml, Map<String, ?> mapping) throws IOException {
        List<Item> items = read(xml, mapping);
        return items.get(items.size() - 1);
    }

    private List<Item> read(String xml, Map<String, ?> mapping) throws IOException {
        Path file = Files.writeString(folder.resolve("f.xml"), xml);
        List<Item> items = new ArrayList<>();
        try (Document document = Documents.open(file, "f.xml", FileRules.of(Mapping.of(mapping, new Faults())))) {
            for (Item item = document.next(); item != null; item = document.next()) {
                items.add(item);
            }
        }
        return items;
    }
}
