package dev.tributary.connector.formats.lines;

import static dev.tributary.connector.formats.lines.MailRead.mission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.spi.MissionField;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappedLinesTest {

    @Test
    void namesOfTheMappingAreFieldsToo() {
        FileRules rules =
                rules(Map.of("id", "Bon", "vehicle", Map.of("column", "Camion", "values", Map.of("un", "AA"))));

        MailRead read =
                MailRead.of(rules, "Bon : 1\nCamion : UN\nville : Lyon\n\nid : 2\nvehicle : BB\n\nBon: 3\nid: 4");

        assertThat(read.fields())
                .containsExactly(
                        Map.of(MissionField.ID, "1", MissionField.VEHICLE, "AA", MissionField.CITY, "Lyon"),
                        mission("2", "BB"),
                        Map.of(MissionField.ID, "3"));
        assertThat(read.documentWarnings()).singleElement().asString().endsWith("not known: id");
        assertThat(MailRead.of("Bon : 1", "Camion : un").broken()).containsExactly("text-without-missions");
    }

    @Test
    void numbersOfColumnsAreNoNames() {
        assertThat(MailRead.of(rules(Map.of("id", "1", "vehicle", "2")), "1: A\n2: B")
                        .broken())
                .containsExactly("text-without-missions");
        assertThat(MailRead.of(rules(Map.of("header", "false", "id", "1", "city", "3")), "id: A\ntype: B\nville: C")
                        .ids())
                .containsExactly("A");
        assertThat(MailRead.of(rules(Map.of("city", "3")), "id: A\ntype: B\nvehicle: C")
                        .fields())
                .containsExactly(Map.of(MissionField.ID, "A", MissionField.TYPE, "B", MissionField.VEHICLE, "C"));
    }

    private static FileRules rules(Object tree) {
        Faults faults = new Faults();
        Mapping mapping = Mapping.of(tree, faults);
        assertThat(faults.byPlace()).isEmpty();
        return FileRules.of(mapping);
    }
}
