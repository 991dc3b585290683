package dev.tributary.connector.formats.rows;

import static dev.tributary.connector.formats.rows.UsualNamesTest.codes;
import static dev.tributary.connector.formats.rows.UsualNamesTest.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappedRowsTest {

    private static final String[] HEADER = {"Référence", "N°", "Voie", "Date", "Heure", "Envoi", "Chauffeur", "city"};
    private static final String[] CELLS = {
        "R-1", "12", "rue de l'Union", "01/12/2026", "09:30", "O", "DUPONT Jean Paul", "Lille"
    };

    @Test
    void aFieldComesFromTheColumnThatIsNamed() throws Exception {
        assertThat(mapped("id", "reference")).contains("R-1");
        assertThat(mapped("id", Map.of("column", List.of("Numéro", "RÉFÉRENCE"))))
                .contains("R-1");
        assertThat(mapped("id", "1")).contains("R-1");
        assertThat(mapped("id", Map.of("column", "2"))).contains("12");
    }

    @Test
    void fieldsUnderTheirUsualNamesNeedNoMapping() throws Exception {
        assertThat(draft(rules(Map.of("id", "Référence")), HEADER, CELLS).get(MissionField.CITY))
                .contains("Lille");
    }

    @Test
    void severalColumnsAreJoined() throws Exception {
        assertThat(mapped("street", Map.of("columns", List.of("N°", "Voie")))).contains("12 rue de l'Union");
        assertThat(mapped("street", Map.of("columns", List.of("N°", "Voie"), "separator", ", ")))
                .contains("12, rue de l'Union");
    }

    @Test
    void aPartOfAColumnIsTaken() throws Exception {
        assertThat(mapped("lastName", Map.of("column", "Chauffeur", "split", Map.of("part", "1"))))
                .contains("DUPONT");
        assertThat(mapped("firstName", Map.of("column", "Chauffeur", "split", Map.of("part", "2-"))))
                .contains("Jean Paul");
        assertThat(mapped("firstName", Map.of("column", "Chauffeur", "split", Map.of("part", "-1"))))
                .contains("Paul");
    }

    @Test
    void aConstantNeedsNoColumnAndADefaultStandsInForNothing() throws Exception {
        assertThat(mapped("type", Map.of("constant", "LIVRAISON"))).contains("LIVRAISON");
        assertThat(mapped("type", Map.of("column", "Genre", "default", "LIVRAISON")))
                .contains("LIVRAISON");
        assertThat(mapped("type", Map.of("column", "city", "default", "LIVRAISON")))
                .contains("Lille");
    }

    @Test
    void wordsAreLookedUp() throws Exception {
        Map<String, Object> table = Map.of("column", "Envoi", "values", Map.of("o", "SEND", "N", "PREPARE"));
        assertThat(mapped("dispatch", table)).contains("SEND");

        MissionDraft unknown = draft(
                rules(Map.of("dispatch", Map.of("column", "Voie", "values", Map.of("o", "SEND")))), HEADER, CELLS);
        assertThat(codes(unknown.violations())).containsExactly("value-not-known");
        assertThat(mapped("dispatch", Map.of("column", "Voie", "values", Map.of("*", "PREPARE"))))
                .contains("PREPARE");
    }

    @Test
    void aDateIsReadByItsPatternInItsZone() throws Exception {
        Map<String, Object> joined = new HashMap<>(Map.of("columns", List.of("Date", "Heure")));
        joined.put("pattern", "dd/MM/yyyy HH:mm");
        assertThat(mapped("interventionAt", joined)).contains("2026-12-01T09:30");

        joined.put("time-zone", "Europe/Paris");
        assertThat(mapped("interventionAt", joined)).contains("2026-12-01T09:30+01:00");
        assertThat(mapped(
                        "interventionAt",
                        Map.of("column", "Date", "pattern", List.of("yyyy-MM-dd HH:mm", "dd/MM/yyyy"))))
                .contains("2026-12-01T00:00");
    }

    @Test
    void aTimeThatIsNotThereIsRefusedAndOneThatIsThereTwiceWarned() throws Exception {
        RowRules rules = rules(Map.of("interventionAt", "Date", "time-zone", "Europe/Paris"));
        MissionDraft gap = draft(rules, new String[] {"id", "Date"}, "1", "2027-03-28T02:30");
        MissionDraft twice = draft(rules, new String[] {"id", "Date"}, "1", "2026-10-25T02:30");

        assertThat(codes(gap.violations())).containsExactly("nonexistent-time");
        assertThat(twice.get(MissionField.INTERVENTION_AT)).contains("2026-10-25T02:30+02:00");
        assertThat(codes(twice.warnings())).containsExactly("ambiguous-time");
    }

    @Test
    void aMappedColumnThatIsNotThereRefusesTheFileAndNamesBoth() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> mapped("id", Map.of("column", List.of("Numéro", "Nr"))))
                .satisfies(refused -> {
                    assertThat(refused.why().code()).isEqualTo("column-missing");
                    assertThat(refused.why().message().english()).contains("Numéro / Nr", "Référence");
                });
    }

    @Test
    void withoutAHeaderColumnsHaveNumbersOnly() throws Exception {
        RowRules rules = rules(Map.of("id", "1", "vehicle", "2", "header", "false"));

        MissionDraft draft = draft(rules, new String[] {"1", "2"}, "R-1", "AA");

        assertThat(draft.fields()).isEqualTo(Map.of(MissionField.ID, "R-1", MissionField.VEHICLE, "AA"));
    }

    private static Optional<String> mapped(String field, Object rule) throws Exception {
        MissionField target = Stream.of(StandardColumn.values())
                .filter(column -> column.column().equals(field))
                .findFirst()
                .flatMap(StandardColumn::field)
                .orElseThrow();
        return draft(rules(Map.of(field, rule)), HEADER, CELLS).get(target);
    }

    private static RowRules rules(Map<String, ?> mapping) {
        Faults faults = new Faults();
        RowRules rules = FileRules.of(Mapping.of(mapping, faults)).rows();
        assertThat(faults.byPlace()).isEmpty();
        return rules;
    }
}
